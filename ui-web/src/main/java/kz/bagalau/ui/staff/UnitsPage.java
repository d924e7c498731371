package kz.bagalau.ui.staff;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.staff.OpenUnit;
import kz.bagalau.evaluation.staff.ShowUnits;
import kz.bagalau.evaluation.staff.UnitsView;
import kz.bagalau.ui.frame.Messages;
import org.omnifaces.cdi.ViewScoped;

/** The units of the council as a tree; HR opens new ones from here. */
@Named
@ViewScoped
public class UnitsPage implements Serializable {

    @Inject
    ShowUnits showUnits;

    @Inject
    OpenUnit openUnit;

    @Inject
    Messages messages;

    /** Made with the page, so that a second click finds the same unit. */
    private final UUID id = UUID.randomUUID();

    private String nameKk;
    private String nameRu;
    private UUID parent;
    private LocalDate from;
    private transient UnitsView view;

    public String open() {
        openUnit.of(id, nameKk, nameRu, Optional.ofNullable(parent), from);
        messages.doneAfterRedirect("staff.unit.opened");
        return "/staff/unit.xhtml?faces-redirect=true&id=" + id;
    }

    public UnitsView getView() {
        if (view == null) {
            view = showUnits.tree();
        }
        return view;
    }

    public String getNameKk() {
        return nameKk;
    }

    public void setNameKk(String nameKk) {
        this.nameKk = nameKk;
    }

    public String getNameRu() {
        return nameRu;
    }

    public void setNameRu(String nameRu) {
        this.nameRu = nameRu;
    }

    public UUID getParent() {
        return parent;
    }

    public void setParent(UUID parent) {
        this.parent = parent;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
