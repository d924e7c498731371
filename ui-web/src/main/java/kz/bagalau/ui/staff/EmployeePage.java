package kz.bagalau.ui.staff;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import kz.bagalau.evaluation.cycle.PersonPeriodsView;
import kz.bagalau.evaluation.cycle.ShowPersonPeriods;
import kz.bagalau.evaluation.staff.AppointEmployee;
import kz.bagalau.evaluation.staff.AssignHead;
import kz.bagalau.evaluation.staff.DescribeEmployee;
import kz.bagalau.evaluation.staff.DismissEmployee;
import kz.bagalau.evaluation.staff.EmployeeView;
import kz.bagalau.evaluation.staff.GiveRights;
import kz.bagalau.evaluation.staff.HeadKind;
import kz.bagalau.evaluation.staff.RecordAbsence;
import kz.bagalau.evaluation.staff.ShowEmployee;
import kz.bagalau.evaluation.staff.WithdrawAbsence;
import kz.bagalau.methodology.presence.AbsenceKind;
import kz.bagalau.ui.frame.Messages;
import org.omnifaces.cdi.ViewScoped;

/**
 * One person: the history, what it means for the evaluation, and what HR enters - an absence, a new head, a transfer, a
 * dismissal. What is drawn after a refusal is read anew, so that the next try names the version that stands now.
 */
@Named
@ViewScoped
public class EmployeePage implements Serializable {

    @Inject
    ShowEmployee showEmployee;

    @Inject
    RecordAbsence recordAbsence;

    @Inject
    WithdrawAbsence withdrawAbsence;

    @Inject
    AssignHead assignHead;

    @Inject
    DismissEmployee dismissEmployee;

    @Inject
    DescribeEmployee describeEmployee;

    @Inject
    AppointEmployee appointEmployee;

    @Inject
    GiveRights giveRights;

    @Inject
    ShowPersonPeriods showPersonPeriods;

    @Inject
    Messages messages;

    private UUID id;
    private int version;
    private transient EmployeeView view;
    private transient PersonPeriodsView periods;
    private PersonForm form;

    private AbsenceKind kind;
    private LocalDate from;
    private LocalDate until;
    private HeadKind headKind = HeadKind.DIRECT;
    private UUID head;
    private LocalDate headFrom;
    private LocalDate lastDay;
    private String dismissalOrder;

    public void show() {
        view = showEmployee.of(id);
        version = view.version();
    }

    public void enterAbsence() {
        seenAnew();
        recordAbsence.of(id, version, kind, from, until);
        kind = null;
        from = null;
        until = null;
        shown("staff.absence.done");
    }

    public void withdraw(UUID absence) {
        seenAnew();
        withdrawAbsence.of(id, version, absence);
        shown("staff.absence.withdrawn");
    }

    public void placeUnder() {
        seenAnew();
        assignHead.of(id, version, headKind, head, headFrom);
        head = null;
        headFrom = null;
        shown("staff.head.done");
    }

    public void dismiss() {
        seenAnew();
        dismissEmployee.of(id, version, lastDay, dismissalOrder);
        shown("staff.dismissal.done");
    }

    public void describe() {
        seenAnew();
        describeEmployee.of(id, version, form.details());
        shown("staff.describe.done");
    }

    public void appoint() {
        seenAnew();
        appointEmployee.of(id, version, form.appointment());
        form.forgetOrder();
        shown("staff.transfer.done");
    }

    public void give() {
        seenAnew();
        giveRights.of(id, version, form.rights());
        shown("staff.rights.done");
    }

    private void seenAnew() {
        view = null;
        periods = null;
    }

    private void shown(String message) {
        messages.done(message);
        show();
    }

    public PersonPeriodsView getPeriods() {
        if (periods == null) {
            periods = showPersonPeriods.of(id);
        }
        return periods;
    }

    public PersonForm getForm() {
        if (form == null) {
            form = new PersonForm();
            form.read(getView());
        }
        return form;
    }

    /** Those who would be left without this head. */
    public String getHeadedNames() {
        return String.join(", ", getView().headed());
    }

    public String getDismissalOrder() {
        return dismissalOrder;
    }

    public void setDismissalOrder(String dismissalOrder) {
        this.dismissalOrder = dismissalOrder;
    }

    public AbsenceKind[] getKinds() {
        return AbsenceKind.values();
    }

    public HeadKind[] getHeadKinds() {
        return HeadKind.values();
    }

    public EmployeeView getView() {
        if (view == null) {
            show();
        }
        return view;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public AbsenceKind getKind() {
        return kind;
    }

    public void setKind(AbsenceKind kind) {
        this.kind = kind;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public HeadKind getHeadKind() {
        return headKind;
    }

    public void setHeadKind(HeadKind headKind) {
        this.headKind = headKind;
    }

    public UUID getHead() {
        return head;
    }

    public void setHead(UUID head) {
        this.head = head;
    }

    public LocalDate getHeadFrom() {
        return headFrom;
    }

    public void setHeadFrom(LocalDate headFrom) {
        this.headFrom = headFrom;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
