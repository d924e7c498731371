package kz.bagalau.ui.calibration;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagalau.evaluation.calibration.CalibrationRefusal;
import kz.bagalau.evaluation.calibration.CaseView;
import kz.bagalau.evaluation.calibration.CaseView.BallotView;
import kz.bagalau.evaluation.calibration.CaseView.MemberView;
import kz.bagalau.evaluation.calibration.CaseView.MinutesView;
import kz.bagalau.evaluation.calibration.CaseView.ProceedingsView;
import kz.bagalau.evaluation.calibration.ShowCase;
import kz.bagalau.evaluation.succession.ArchivedCaseView;
import kz.bagalau.evaluation.succession.ShowArchivedCase;
import kz.bagalau.methodology.Language;
import kz.bagalau.methodology.Refused;
import kz.bagalau.ui.frame.ReadOnce;
import kz.bagalau.ui.frame.Shell;
import kz.bagalau.ui.words.Words;
import org.omnifaces.cdi.ViewScoped;

/** Paragraph 41: the minutes of a session in both languages, as they are printed. */
@Named
@ViewScoped
public class MinutesPage implements Serializable {

    @Inject
    ShowCase showCase;

    @Inject
    ShowArchivedCase showArchivedCase;

    @Inject
    ReadOnce readOnce;

    @Inject
    Shell shell;

    @Inject
    Words words;

    private UUID id;
    private UUID from;

    /** Minutes that are not written, or not for this reader, are not there. */
    public void show() {
        if (getView().proceedings().flatMap(ProceedingsView::minutes).isEmpty()) {
            throw new Refused(new CalibrationRefusal.NoSuchCase());
        }
    }

    public CaseView getView() {
        return from == null
                ? readOnce.of(CaseView.class, () -> showCase.by(id))
                : archived().calibration();
    }

    private ArchivedCaseView archived() {
        return readOnce.of(ArchivedCaseView.class, () -> showArchivedCase.of(from, id));
    }

    /**
     * Whose session it was, in the words of the language: the council's own, or one whose archive it keeps; by the name
     * that it had on the day of the session.
     */
    public String councilName(Words in) {
        return getSession()
                .minutes()
                .flatMap(MinutesView::calledThen)
                .map(in::law)
                .orElseGet(() -> from == null
                        ? shell.councilName(in)
                        : in.law(archived().archive().name()));
    }

    public ProceedingsView getSession() {
        return getView().proceedings().orElseThrow();
    }

    /** The languages in which minutes are written, the state language first. */
    public List<Words> getTexts() {
        return List.of(words.in(Language.KK), words.in(Language.RU));
    }

    /** Those who were present, the chair marked as such, in the words of the language. */
    public String present(Words in) {
        return attending().stream()
                .map(member -> member.chair() ? in.with("calibration.minutes.chairing", member.name()) : member.name())
                .collect(Collectors.joining(", "));
    }

    /** Those who were not there. */
    public String absent() {
        return members().stream()
                .filter(member -> !member.present())
                .map(MemberView::name)
                .collect(Collectors.joining(", "));
    }

    /** Those who sign. */
    public List<MemberView> getSigners() {
        return attending();
    }

    /** What stands beside a signer's name. */
    public String signature(Words in, MemberView member) {
        return member.signedAt()
                .map(at -> in.with("calibration.minutes.signed", at))
                .or(() -> member.declined().map(why -> in.with("calibration.minutes.declined", why)))
                .orElseGet(() -> in.with("calibration.minutes.unsigned"));
    }

    /** One vote in a sentence. */
    public String vote(Words in, BallotView ballot) {
        return in.all(
                "calibration.minutes.vote",
                List.of(
                        ballot.mark(),
                        ballot.votesFor().orElse(0),
                        ballot.votesAgainst().orElse(0),
                        ballot.silent(),
                        in.with("calibration.outcome." + ballot.outcome().orElseThrow())));
    }

    /** What was decided, in a sentence. */
    public String decision(Words in) {
        ProceedingsView session = getSession();
        String grade = in.law(session.gradeAfter().label());
        return session.adopted().isPresent()
                ? in.with3("calibration.minutes.corrected", session.mark(), session.after(), grade)
                : in.with2("calibration.minutes.kept", session.mark(), grade);
    }

    private List<MemberView> attending() {
        return members().stream().filter(MemberView::present).toList();
    }

    private List<MemberView> members() {
        return getView().convening().orElseThrow().members();
    }

    public UUID getFrom() {
        return from;
    }

    public void setFrom(UUID from) {
        this.from = from;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
