package kz.bagalau.ui.staff;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import kz.bagalau.evaluation.staff.AddEmployee;
import kz.bagalau.evaluation.staff.NewEmployeeView;
import kz.bagalau.evaluation.staff.ShowNewEmployee;
import kz.bagalau.ui.frame.Messages;
import org.omnifaces.cdi.ViewScoped;

/** HR enters one person by hand. */
@Named
@ViewScoped
public class AddPage implements Serializable {

    @Inject
    ShowNewEmployee showNewEmployee;

    @Inject
    AddEmployee addEmployee;

    @Inject
    Messages messages;

    /** Made with the page, so that a second click finds the same person. */
    private final UUID id = UUID.randomUUID();

    private final PersonForm form = new PersonForm();
    private transient NewEmployeeView view;

    public String enter() {
        addEmployee.of(id, form.details(), form.appointment(), form.rights());
        messages.doneAfterRedirect("staff.add.done");
        return "/staff/employee.xhtml?faces-redirect=true&id=" + id;
    }

    public NewEmployeeView getView() {
        if (view == null) {
            view = showNewEmployee.choices();
        }
        return view;
    }

    public PersonForm getForm() {
        return form;
    }
}
