package kz.bagalau.ui.staff;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import kz.bagalau.evaluation.staff.AssignHead;
import kz.bagalau.evaluation.staff.DismissEmployee;
import kz.bagalau.evaluation.staff.EmployeeView;
import kz.bagalau.evaluation.staff.HeadKind;
import kz.bagalau.evaluation.staff.RecordAbsence;
import kz.bagalau.evaluation.staff.ShowEmployee;
import kz.bagalau.evaluation.staff.WithdrawAbsence;
import kz.bagalau.methodology.presence.AbsenceKind;
import kz.bagalau.ui.frame.Messages;
import org.omnifaces.cdi.ViewScoped;

/** One person: history and the three things HR enters - an absence, a new head, a dismissal. */
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
    Messages messages;

    private UUID id;
    private int version;
    private transient EmployeeView view;

    private AbsenceKind kind;
    private LocalDate from;
    private LocalDate until;
    private HeadKind headKind = HeadKind.DIRECT;
    private UUID head;
    private LocalDate headFrom;
    private LocalDate lastDay;

    public void show() {
        view = showEmployee.of(id);
        version = view.version();
    }

    public void enterAbsence() {
        recordAbsence.of(id, version, kind, from, until);
        kind = null;
        from = null;
        until = null;
        shown("staff.absence.done");
    }

    public void withdraw(UUID absence) {
        withdrawAbsence.of(id, version, absence);
        shown("staff.absence.withdrawn");
    }

    public void placeUnder() {
        assignHead.of(id, version, headKind, head, headFrom);
        head = null;
        headFrom = null;
        shown("staff.head.done");
    }

    public void dismiss() {
        dismissEmployee.of(id, version, lastDay);
        shown("staff.dismissal.done");
    }

    private void shown(String message) {
        messages.done(message);
        show();
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
