package kz.bagalau.ui.survey;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.survey.DrawAgain;
import kz.bagalau.evaluation.survey.LaunchRound;
import kz.bagalau.evaluation.survey.PrepareRound;
import kz.bagalau.evaluation.survey.PutOnPaper;
import kz.bagalau.evaluation.survey.ReplaceRespondent;
import kz.bagalau.evaluation.survey.RoundView;
import kz.bagalau.evaluation.survey.RoundView.CircleLine;
import kz.bagalau.evaluation.survey.RoundView.PersonLine;
import kz.bagalau.evaluation.survey.ShowRound;
import kz.bagalau.evaluation.survey.TakeOffPaper;
import kz.bagalau.ui.frame.Messages;
import kz.bagalau.ui.frame.ReadOnce;
import org.omnifaces.cdi.ViewScoped;

/** HR prepares the survey of a period, replaces a respondent with a reason, and launches it (paragraphs 33, 35, 36). */
@Named
@ViewScoped
public class RoundPage implements Serializable {

    @Inject
    ShowRound showRound;

    @Inject
    PrepareRound prepareRound;

    @Inject
    DrawAgain drawAgain;

    @Inject
    ReplaceRespondent replaceRespondent;

    @Inject
    PutOnPaper putOnPaper;

    @Inject
    TakeOffPaper takeOffPaper;

    @Inject
    LaunchRound launchRound;

    @Inject
    ReadOnce readOnce;

    @Inject
    Messages messages;

    private String period;
    private String out;
    private String routed;
    private String unable = "";
    private String launching;
    private String reason = "";
    private String why = "";
    private LocalDate until;

    /** What a page finds: one round, or none. */
    private record Found(Optional<RoundView> round) {}

    /** Draws the circles. */
    public String prepare() {
        prepareRound.of(getView().period());
        messages.doneAfterRedirect("survey.round.done.prepared");
        return address();
    }

    /** Draws all circles once more. */
    public String drawAnew() {
        drawAgain.of(getView().round().orElseThrow(), why);
        messages.doneAfterRedirect("survey.round.done.prepared");
        return address();
    }

    /** Takes the chosen respondent out. */
    public String replace() {
        replaceRespondent.of(
                getView().round().orElseThrow(),
                getLeaving().map(PersonLine::line).orElse(null),
                reason);
        messages.doneAfterRedirect("survey.round.done.replaced");
        return address();
    }

    /** Has the chosen circle answer on paper. */
    public String choosePaper() {
        putOnPaper.of(getView().round().orElseThrow(), chosen(), unable);
        messages.doneAfterRedirect("survey.paper.done.on");
        return address();
    }

    /** Has the chosen circle answer in the portal after all. */
    public String choosePortal() {
        takeOffPaper.of(getView().round().orElseThrow(), chosen());
        messages.doneAfterRedirect("survey.paper.done.off");
        return address();
    }

    private UUID chosen() {
        return getChoosing().flatMap(CircleLine::choice).orElse(null);
    }

    /** Asks the respondents. */
    public String launch() {
        launchRound.of(getView().round().orElseThrow(), getUntil());
        messages.doneAfterRedirect("survey.round.done.launched");
        return address();
    }

    private String address() {
        return "/survey/round.xhtml?faces-redirect=true&period=" + getView().period();
    }

    /** Whether an edition of the council has the method. */
    public boolean isAny() {
        return found().isPresent();
    }

    public RoundView getView() {
        return found().orElseThrow();
    }

    private Optional<RoundView> found() {
        return readOnce.of(Found.class, () -> new Found(showRound.of(AskedRound.of(period))))
                .round();
    }

    /** Who is to be replaced, if he was chosen and may be. */
    public Optional<PersonLine> getLeaving() {
        return found().filter(RoundView::prepared).flatMap(view -> view.circles().stream()
                .map(RoundView.CircleLine::people)
                .flatMap(Collection::stream)
                .filter(each -> each.line().toString().equals(out))
                .findFirst());
    }

    /** For which circle HR chooses whether it answers on paper, if it may. */
    public Optional<CircleLine> getChoosing() {
        return found().filter(view -> view.prepared() && view.paper().isPresent())
                .flatMap(view -> view.circles().stream()
                        .filter(each -> each.choice()
                                .filter(circle -> circle.toString().equals(routed))
                                .isPresent())
                        .findFirst());
    }

    /** Whether HR was asked a second time. */
    public boolean isConfirming() {
        return "true".equals(launching) && found().filter(RoundView::prepared).isPresent();
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public String getOut() {
        return out;
    }

    public void setOut(String out) {
        this.out = out;
    }

    public String getRouted() {
        return routed;
    }

    public void setRouted(String routed) {
        this.routed = routed;
    }

    public String getUnable() {
        return unable;
    }

    public void setUnable(String unable) {
        this.unable = unable;
    }

    public String getLaunching() {
        return launching;
    }

    public void setLaunching(String launching) {
        this.launching = launching;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public LocalDate getUntil() {
        return until == null ? getView().answersUntil() : until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
