package kz.bagalau.ui.calibration;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.bagalau.evaluation.calibration.ArgueMark;
import kz.bagalau.evaluation.calibration.BreakTie;
import kz.bagalau.evaluation.calibration.CaseState;
import kz.bagalau.evaluation.calibration.CaseStep;
import kz.bagalau.evaluation.calibration.CaseView;
import kz.bagalau.evaluation.calibration.CaseView.CandidateView;
import kz.bagalau.evaluation.calibration.CaseView.MemberView;
import kz.bagalau.evaluation.calibration.CastVote.Choice;
import kz.bagalau.evaluation.calibration.CloseVote;
import kz.bagalau.evaluation.calibration.ConcludeSession;
import kz.bagalau.evaluation.calibration.ConveneSession;
import kz.bagalau.evaluation.calibration.DescribeWork;
import kz.bagalau.evaluation.calibration.ExplainStep;
import kz.bagalau.evaluation.calibration.OpenSession;
import kz.bagalau.evaluation.calibration.PlaceMinutes;
import kz.bagalau.evaluation.calibration.PutToVote;
import kz.bagalau.evaluation.calibration.RecordDeclinedSignature;
import kz.bagalau.evaluation.calibration.ShowCase;
import kz.bagalau.evaluation.calibration.SignMinutes;
import kz.bagalau.evaluation.calibration.VoteOnCorrection;
import kz.bagalau.evaluation.calibration.WithdrawRequest;
import kz.bagalau.evaluation.result.ResultView;
import kz.bagalau.evaluation.result.ShowResult;
import kz.bagalau.methodology.Refusal;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.ui.frame.Messages;
import kz.bagalau.ui.frame.ReadOnce;
import kz.bagalau.ui.words.Words;
import org.omnifaces.cdi.ViewScoped;

/** One disagreement: request, decision, session, vote and signatures, each step for whoever takes it. */
@Named
@ViewScoped
public class CasePage implements Serializable {

    private static final List<CaseState> WAY = List.of(
            CaseState.REQUESTED, CaseState.CONVENED, CaseState.IN_SESSION, CaseState.CONCLUDED, CaseState.PLACED);

    @Inject
    ShowCase showCase;

    @Inject
    ShowResult showResult;

    @Inject
    WithdrawRequest withdrawRequest;

    @Inject
    ConveneSession conveneSession;

    @Inject
    OpenSession openSession;

    @Inject
    DescribeWork describeWork;

    @Inject
    ArgueMark argueMark;

    @Inject
    PutToVote putToVote;

    @Inject
    VoteOnCorrection voteOnCorrection;

    @Inject
    CloseVote closeVote;

    @Inject
    BreakTie breakTie;

    @Inject
    ConcludeSession concludeSession;

    @Inject
    SignMinutes signMinutes;

    @Inject
    RecordDeclinedSignature recordDeclinedSignature;

    @Inject
    PlaceMinutes placeMinutes;

    @Inject
    ExplainStep explainStep;

    @Inject
    Caller caller;

    @Inject
    ReadOnce readOnce;

    @Inject
    Messages messages;

    @Inject
    Words words;

    private UUID id;
    private List<String> people = new ArrayList<>();
    private String chair;
    private LocalDate day;
    private String lateReason = "";
    private List<String> there = new ArrayList<>();
    private String description = "";
    private String argued = "";
    private String proposed = "";
    private String ground = "";
    private String declining;
    private String declineReason = "";

    /** Reads what is shown, so that what is not there is answered before anything is drawn. */
    public void show() {
        getView();
    }

    public String withdraw() {
        withdrawRequest.of(id);
        return done("calibration.done.withdrawn");
    }

    public String convene() {
        UUID presiding = chair == null || chair.isBlank() ? null : UUID.fromString(chair);
        conveneSession.of(id, ids(people), presiding, day, lateReason);
        return done("calibration.done.convened");
    }

    public String openNow() {
        openSession.of(id, ids(there));
        return done("calibration.done.opened");
    }

    public String describe() {
        describeWork.of(id, description);
        return done("calibration.done.described");
    }

    public String argue() {
        argueMark.of(id, proposed, argued);
        return done("calibration.done.argued");
    }

    public String put(String mark) {
        putToVote.of(id, new BigDecimal(mark));
        return done("calibration.done.put");
    }

    public String voteFor() {
        voteOnCorrection.of(id, Choice.FOR);
        return done("calibration.done.voted");
    }

    public String voteAgainst() {
        voteOnCorrection.of(id, Choice.AGAINST);
        return done("calibration.done.voted");
    }

    public String count() {
        closeVote.of(id);
        return done("calibration.done.counted");
    }

    public String adopt() {
        breakTie.of(id, true);
        return done("calibration.done.decided");
    }

    public String keep() {
        breakTie.of(id, false);
        return done("calibration.done.decided");
    }

    public String conclude() {
        concludeSession.of(id, ground);
        return done("calibration.done.concluded");
    }

    public String sign() {
        signMinutes.of(id);
        return done("calibration.done.signed");
    }

    public String recordDeclined() {
        recordDeclinedSignature.of(id, UUID.fromString(declining), declineReason);
        return done("calibration.done.declined");
    }

    public String place() {
        placeMinutes.of(id);
        return done("calibration.done.placed");
    }

    /** Why a step that was sent though it is not offered is not taken; nothing where there is no reason to tell. */
    public Refusal refusal(String step) {
        return explainStep.of(id, CaseStep.valueOf(step)).orElse(null);
    }

    private String done(String key) {
        messages.doneAfterRedirect(key);
        return "/calibration/case.xhtml?faces-redirect=true&id=" + id;
    }

    private static List<UUID> ids(List<String> typed) {
        return typed.stream().map(UUID::fromString).toList();
    }

    public CaseView getView() {
        return readOnce.of(CaseView.class, () -> showCase.by(id));
    }

    /** The sheet behind the mark, for those who may know it; the servant has it on his own page. */
    public ResultView getResult() {
        return getView().own()
                        || getView().proceedings().isEmpty()
                        || !getView().state().open()
                ? null
                : readOnce.of(ResultView.class, () -> showResult.by(getView().sheet()));
    }

    /** Whether the marks of the sheet are those of indicators. */
    public boolean isByIndicators() {
        return getResult() != null
                && getResult().content().orElseThrow().lines().stream()
                        .anyMatch(line -> line.indicator().isPresent());
    }

    /** The proposals over the line of marks; for a refused form every part of the page is asked, drawn or not. */
    public ProposalLine getDots() {
        return readOnce.of(ProposalLine.class, () -> getView()
                .proceedings()
                .map(session -> ProposalLine.of(session, words))
                .orElse(ProposalLine.NONE));
    }

    /** Those who could sit and whom the edition does not forbid. */
    public List<CandidateView> getFree() {
        return getView().candidates().stream().filter(one -> !one.hindered()).toList();
    }

    /** Those whom the edition forbids, with the ground. */
    public List<CandidateView> getHindered() {
        return getView().candidates().stream().filter(CandidateView::hindered).toList();
    }

    /** A candidate as a line of the list: name, post, what the official should know. */
    public String candidate(CandidateView one) {
        StringBuilder line = new StringBuilder(one.fullName()).append(", ").append(words.law(one.post()));
        List<String> remarks = new ArrayList<>(
                one.grounds().stream().map(ground -> words.value(ground)).toList());
        if (one.away()) {
            remarks.add(words.with("calibration.away"));
        }
        return remarks.isEmpty()
                ? line.toString()
                : line.append(" (")
                        .append(String.join("; ", remarks))
                        .append(')')
                        .toString();
    }

    /** Whether the term of paragraph 38 is over, so that the decision needs its reason. */
    public boolean isConveningLate() {
        return getView().term().filter(term -> term.workingDaysLeft() < 0).isPresent();
    }

    /** The members who were appointed. */
    public List<MemberView> getAppointed() {
        return getView().convening().map(CaseView.ConveningView::members).orElse(List.of());
    }

    /** The others whose signature is awaited: nobody records of himself that he would not sign (R57). */
    public List<MemberView> getAwaited() {
        return getAppointed().stream()
                .filter(MemberView::awaited)
                .filter(member -> caller.optionalEmployee()
                        .filter(member.person()::equals)
                        .isEmpty())
                .toList();
    }

    /** How a station of the way looks: done, now or still ahead. */
    public String station(int place) {
        int now = reached();
        if (place < now || getView().state() == CaseState.PLACED) {
            return "done";
        }
        return place == now ? "now" : "";
    }

    /** What is awaited now: the request itself is behind everybody who sees the case. */
    private int reached() {
        return switch (getView().state()) {
            case WITHDRAWN -> -1;
            case REQUESTED -> WAY.indexOf(CaseState.CONVENED);
            case CONVENED, IN_SESSION, VOTING, TIED -> WAY.indexOf(CaseState.IN_SESSION);
            case CONCLUDED -> WAY.indexOf(CaseState.CONCLUDED);
            case SIGNED, PLACED -> WAY.indexOf(CaseState.PLACED);
        };
    }

    /** The look of the state: done, on its way, taken back. */
    public String getTag() {
        return switch (getView().state()) {
            case SIGNED, PLACED -> "ok";
            case WITHDRAWN -> "";
            default -> "info";
        };
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public List<String> getPeople() {
        return people;
    }

    public void setPeople(List<String> people) {
        this.people = people;
    }

    public String getChair() {
        return chair;
    }

    public void setChair(String chair) {
        this.chair = chair;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getLateReason() {
        return lateReason;
    }

    public void setLateReason(String lateReason) {
        this.lateReason = lateReason;
    }

    public List<String> getThere() {
        return there;
    }

    public void setThere(List<String> there) {
        this.there = there;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getArgued() {
        return argued;
    }

    public void setArgued(String argued) {
        this.argued = argued;
    }

    public String getProposed() {
        return proposed;
    }

    public void setProposed(String proposed) {
        this.proposed = proposed;
    }

    public String getDeclining() {
        return declining;
    }

    public void setDeclining(String declining) {
        this.declining = declining;
    }

    public String getDeclineReason() {
        return declineReason;
    }

    public void setDeclineReason(String declineReason) {
        this.declineReason = declineReason;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }
}
