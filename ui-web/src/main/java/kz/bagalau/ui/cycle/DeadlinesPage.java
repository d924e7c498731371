package kz.bagalau.ui.cycle;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import kz.bagalau.evaluation.duty.CalendarLinkView;
import kz.bagalau.evaluation.duty.DeadlinesView;
import kz.bagalau.evaluation.duty.RenewCalendarLink;
import kz.bagalau.evaluation.duty.RevokeCalendarLink;
import kz.bagalau.evaluation.duty.ShowCalendarLink;
import kz.bagalau.evaluation.duty.ShowDeadlines;
import kz.bagalau.evaluation.duty.ShowMyDeadlines;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.duty.Duty;
import kz.bagalau.methodology.duty.Party;
import kz.bagalau.methodology.duty.Step;
import kz.bagalau.platform.security.Role;
import kz.bagalau.ui.frame.Messages;
import kz.bagalau.ui.frame.Shell;
import kz.bagalau.ui.signin.Settings;
import kz.bagalau.ui.words.Words;
import org.omnifaces.cdi.ViewScoped;

/** Every deadline with its day, its paragraph, who acts and how it was counted: the whole council's, or one's own. */
@Named
@ViewScoped
public class DeadlinesPage implements Serializable {

    @Inject
    ShowDeadlines showDeadlines;

    @Inject
    ShowMyDeadlines showMyDeadlines;

    @Inject
    ShowCalendarLink showCalendarLink;

    @Inject
    RenewCalendarLink renewCalendarLink;

    @Inject
    RevokeCalendarLink revokeCalendarLink;

    @Inject
    Messages messages;

    @Inject
    Shell shell;

    @Inject
    Settings settings;

    @Inject
    Words words;

    private String period;
    private boolean own;
    private transient DeadlinesView view;
    private transient CalendarLinkView link;

    /** Whether the reader may see all deadlines of the council. */
    public boolean isMayAll() {
        List<Role> roles = shell.getRoles();
        return roles.contains(Role.COUNCIL_HR) || roles.contains(Role.OFFICIAL);
    }

    /** Whether one's own deadlines are shown. */
    public boolean isMine() {
        return own || !isMayAll();
    }

    public DeadlinesView getView() {
        if (view == null) {
            view = isMine() ? showMyDeadlines.soon() : showDeadlines.of(period);
        }
        return view;
    }

    public Period getPrevious() {
        return getView().period().map(Period::previous).orElse(null);
    }

    public Period getNext() {
        return getView().period().map(Period::next).orElse(null);
    }

    /** The paragraph or the article by which a duty stands. */
    public String ground(Duty duty) {
        return duty.ground()
                .citation()
                .map(words::paragraph)
                .orElseGet(() -> words.with(
                        "duty.act." + duty.ground().act(), duty.ground().place()));
    }

    /** Who acts, or who is told, in words. */
    public String parties(List<Party> parties) {
        return parties.stream()
                .map(party -> words.get("duty.party." + party.name()))
                .collect(Collectors.joining(", "));
    }

    /** One step of how a day came about. */
    public String said(Step step) {
        if (step.kind() == Step.Kind.BECAUSE) {
            return words.all(
                    "eligibility." + step.args().get(0),
                    step.args().subList(1, step.args().size()));
        }
        return words.all("duty.step." + step.kind().name(), step.args());
    }

    /** The readings of unclear text on which a duty rests. */
    public String readings(Duty duty) {
        return duty.readings().stream().map(Enum::name).distinct().collect(Collectors.joining(", "));
    }

    /** The duties with a day, those of one kind and day together. */
    public List<Group> getDated() {
        return grouped(getView().dated());
    }

    /** The duties for which the text gives no term. */
    public List<Group> getUndated() {
        return grouped(getView().undated());
    }

    private static List<Group> grouped(List<DeadlinesView.Row> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> List.of(
                                row.duty().kind(), row.duty().due(), row.duty().period()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(Group::new)
                .toList();
    }

    public void renew() {
        link = renewCalendarLink.mine();
        messages.done("deadlines.link.done");
    }

    public void revoke() {
        revokeCalendarLink.mine();
        link = null;
        messages.done("deadlines.link.revoked");
    }

    public CalendarLinkView getLink() {
        if (link == null) {
            link = showCalendarLink.mine();
        }
        return link;
    }

    /** The address for a calendar program; blank except right after it was made. */
    public String getAddress() {
        return getLink().path().map(path -> settings.root() + path).orElse("");
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public boolean isOwn() {
        return own;
    }

    public void setOwn(boolean own) {
        this.own = own;
    }

    /** Duties of one kind and one day, which concern several people or rest on several paragraphs. */
    public record Group(List<DeadlinesView.Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }

        /** The first of them, by which all are described. */
        public DeadlinesView.Row first() {
            return rows.get(0);
        }

        /** Whom they concern, by name. */
        public List<String> people() {
            return rows.stream()
                    .map(DeadlinesView.Row::person)
                    .filter(person -> !person.isBlank())
                    .distinct()
                    .toList();
        }

        /** The paragraphs of the decision they rest on. */
        public List<Citation> paragraphs() {
            return rows.stream()
                    .flatMap(row -> row.duty().ground().citation().stream())
                    .distinct()
                    .toList();
        }
    }
}
