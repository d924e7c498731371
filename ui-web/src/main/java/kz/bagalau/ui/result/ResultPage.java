package kz.bagalau.ui.result;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagalau.evaluation.feedback.ConfirmMeeting;
import kz.bagalau.evaluation.feedback.MeetingsView;
import kz.bagalau.evaluation.feedback.RecordMeeting;
import kz.bagalau.evaluation.feedback.ShowMeetings;
import kz.bagalau.evaluation.result.OpenResult;
import kz.bagalau.evaluation.result.ResultView;
import kz.bagalau.evaluation.result.ResultView.ContentView;
import kz.bagalau.evaluation.result.ResultView.LineView;
import kz.bagalau.evaluation.result.ResultView.OpeningView;
import kz.bagalau.evaluation.result.ResultView.StepView;
import kz.bagalau.evaluation.result.ShowResult;
import kz.bagalau.evaluation.result.ShowYearlyMean;
import kz.bagalau.evaluation.result.YearlyMeanView;
import kz.bagalau.evaluation.succession.ArchiveView;
import kz.bagalau.evaluation.succession.ArchivedResultView;
import kz.bagalau.evaluation.succession.ShowArchivedResult;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.score.Grade;
import kz.bagalau.methodology.score.Mean;
import kz.bagalau.ui.frame.Messages;
import kz.bagalau.ui.frame.NumberLine;
import kz.bagalau.ui.frame.ReadOnce;
import kz.bagalau.ui.frame.SumInWords;
import kz.bagalau.ui.words.Words;
import org.omnifaces.cdi.ViewScoped;

/** One result. Opening it is a button: a POST and a redirect, so that no link and no preview acquaints anybody. */
@Named
@ViewScoped
public class ResultPage implements Serializable {

    @Inject
    ShowResult showResult;

    @Inject
    ShowYearlyMean showYearlyMean;

    @Inject
    ShowArchivedResult showArchivedResult;

    @Inject
    ReadOnce readOnce;

    @Inject
    OpenResult openResult;

    @Inject
    ShowMeetings showMeetings;

    @Inject
    RecordMeeting recordMeeting;

    @Inject
    ConfirmMeeting confirmMeeting;

    @Inject
    Messages messages;

    @Inject
    Words words;

    private UUID id;
    private UUID from;
    private transient ArchiveView archive;
    private transient MeetingsView kept;
    private transient YearlyMeanView keptYear;
    private LocalDate heldOn;
    private String[] topics = {};
    private transient ResultView view;

    /** Reads the result: the council's own, or one in the archive of a council before it. */
    public void show() {
        if (from == null) {
            view = showResult.by(id);
            return;
        }
        ArchivedResultView archived = showArchivedResult.of(from, id);
        view = archived.result();
        archive = archived.archive();
        kept = archived.meetings();
        keptYear = archived.year().orElse(null);
    }

    /** The archive in which the result is kept; nothing for the council's own. */
    public ArchiveView getArchive() {
        return archive;
    }

    /** Paragraph 11: from this instant the servant is acquainted. */
    public String open() {
        openResult.of(id);
        return "/result/result.xhtml?faces-redirect=true&id=" + id;
    }

    /** Paragraph 42: the evaluator records a meeting. */
    public String meet() {
        recordMeeting.of(id, heldOn, Arrays.stream(topics).map(Integer::valueOf).collect(Collectors.toSet()));
        messages.doneAfterRedirect("result.meeting.done");
        return "/result/result.xhtml?faces-redirect=true&id=" + id;
    }

    /** Paragraph 42: the servant confirms that the meeting took place. */
    public String confirm(UUID meeting) {
        confirmMeeting.of(meeting);
        messages.doneAfterRedirect("result.meeting.confirmed");
        return "/result/result.xhtml?faces-redirect=true&id=" + id;
    }

    /** The meetings on this result. */
    public MeetingsView getMeetings() {
        if (from != null) {
            getView();
            return kept;
        }
        return readOnce.of(MeetingsView.class, () -> showMeetings.on(id));
    }

    public ResultView getView() {
        if (view == null) {
            show();
        }
        return view;
    }

    /** Whether the result came about by indicators. */
    public boolean isByIndicators() {
        return content().lines().stream().anyMatch(line -> line.indicator().isPresent());
    }

    /** What the year's periods come to by indicators. */
    public YearlyMeanView getYear() {
        if (from != null) {
            getView();
            return keptYear;
        }
        return readOnce.of(YearlyMeanView.class, () -> showYearlyMean.of(id));
    }

    public NumberLine getLine() {
        ContentView content = content();
        return NumberLine.of(mean().value(), grade(), content.grades(), content.marks(), words);
    }

    public Trajectory getTrajectory() {
        return Trajectory.of(view.trajectory(), content().grades(), content().marks(), words);
    }

    /** (4 + 4 + 3 + 4) ÷ 4 = 15 ÷ 4 = 3,75. */
    public String getSum() {
        return SumInWords.of(content().lines().stream().map(LineView::mark).toList(), mean(), words);
    }

    public String getRounding() {
        return SumInWords.rounding(content().arithmetic(), words);
    }

    public String getBand() {
        return words.number(grade().from()) + "–" + words.number(grade().to());
    }

    public String stepKey(StepView step) {
        return "result.step." + step.key();
    }

    public String stepTextKey(StepView step) {
        return "result.step." + step.key() + ".text";
    }

    /** The days of the step and, where it can be told, its last day. */
    public List<Object> stepArguments(StepView step) {
        List<Object> arguments = new ArrayList<>();
        step.workingDays().ifPresent(arguments::add);
        step.lastDay().ifPresent(arguments::add);
        return arguments;
    }

    public String openingKey(OpeningView opening) {
        return "result.opening." + opening.key();
    }

    public String roleKey(OpeningView opening) {
        return "result.role." + opening.roleKey();
    }

    private ContentView content() {
        return getView().content().orElseThrow();
    }

    private Mean mean() {
        return content().arithmetic().mean().orElseThrow();
    }

    private Grade grade() {
        return content().arithmetic().grade().orElseThrow();
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

    /** The topics of the edition with their places in its list. */
    public Map<String, String> getTopicChoices() {
        Map<String, String> choices = new LinkedHashMap<>();
        List<LawText> listed = getMeetings().topics();
        for (int place = 0; place < listed.size(); place++) {
            choices.put(words.law(listed.get(place)), Integer.toString(place));
        }
        return choices;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public String[] getTopics() {
        return topics.clone();
    }

    public void setTopics(String[] topics) {
        this.topics = topics.clone();
    }
}
