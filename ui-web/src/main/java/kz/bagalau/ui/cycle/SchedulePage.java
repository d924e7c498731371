package kz.bagalau.ui.cycle;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.bagalau.evaluation.cycle.ApproveSchedule;
import kz.bagalau.evaluation.cycle.BuildSchedule;
import kz.bagalau.evaluation.cycle.ReturnSchedule;
import kz.bagalau.evaluation.cycle.ScheduleView;
import kz.bagalau.evaluation.cycle.SendNotices;
import kz.bagalau.evaluation.cycle.ShowSchedule;
import kz.bagalau.evaluation.cycle.SubmitSchedule;
import kz.bagalau.methodology.notice.NoticeKind;
import kz.bagalau.ui.frame.Messages;
import org.omnifaces.cdi.ViewScoped;

/** The schedule of a period: HR builds and submits it, the official approves or returns it. */
@Named
@ViewScoped
public class SchedulePage implements Serializable {

    @Inject
    ShowSchedule showSchedule;

    @Inject
    BuildSchedule buildSchedule;

    @Inject
    SubmitSchedule submitSchedule;

    @Inject
    ApproveSchedule approveSchedule;

    @Inject
    ReturnSchedule returnSchedule;

    @Inject
    SendNotices sendNotices;

    @Inject
    Messages messages;

    private String period;
    private String reason;
    private transient ScheduleView view;

    public void build() {
        buildSchedule.of(getView().period());
        messages.done("cycle.done.built", getView().period());
        show();
    }

    public void submit() {
        submitSchedule.of(getView().id());
        messages.done("cycle.done.submitted", getView().period());
        show();
    }

    public void approve() {
        approveSchedule.of(getView().id());
        messages.done("cycle.done.approved", getView().period());
        show();
    }

    public void giveBack() {
        returnSchedule.of(getView().id(), reason);
        messages.done("cycle.done.returned", getView().period());
        reason = null;
        show();
    }

    public void send(String kind) {
        sendNotices.of(getView().period(), NoticeKind.valueOf(kind));
        messages.done("cycle.done.sent", getView().period());
        show();
    }

    public void show() {
        view = showSchedule.of(period);
    }

    public ScheduleView getView() {
        if (view == null) {
            show();
        }
        return view;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
