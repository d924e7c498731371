package kz.bagalau.ui.region;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.evaluation.cycle.Obligation;
import kz.bagalau.evaluation.cycle.RegionView;
import kz.bagalau.evaluation.cycle.RegionView.Council;
import kz.bagalau.evaluation.cycle.ShowRegion;
import kz.bagalau.evaluation.onboarding.ReadinessView;
import kz.bagalau.evaluation.onboarding.ShowReadinesses;
import kz.bagalau.evaluation.region.RemindCouncils;
import kz.bagalau.evaluation.region.ReminderView;
import kz.bagalau.evaluation.region.ShowReminders;
import kz.bagalau.evaluation.staff.KazakhOrder;
import kz.bagalau.evaluation.staff.SearchFold;
import kz.bagalau.methodology.LawText;
import kz.bagalau.ui.frame.Messages;
import kz.bagalau.ui.words.Words;
import org.omnifaces.cdi.ViewScoped;

/** The councils of the caller's regions and how far each is: searched, sorted, a page of them at a time. */
@Named
@ViewScoped
public class CouncilsPage implements Serializable {

    private static final int A_PAGE = 25;
    private static final Map<String, Predicate<Council>> SHOWN = Map.of(
            "late", Council::isLate,
            "wanting", Council::wantsReminder,
            "notBegun", Council::isNotBegun);

    @Inject
    ShowRegion showRegion;

    @Inject
    ShowReminders showReminders;

    @Inject
    ShowReadinesses showReadinesses;

    @Inject
    RemindCouncils remindCouncils;

    @Inject
    Messages messages;

    @Inject
    Words words;

    private String period;
    private String asked = "";
    private String shown = "";
    private String sorted = "";
    private int page = 1;
    private transient RegionView view;
    private transient List<Row> rows;
    private transient Map<UUID, ReminderView> reminders;
    private transient Map<UUID, ReadinessView> readiness;
    private transient YearStrip strip;

    public RegionView getView() {
        if (view == null) {
            view = showRegion.of(period);
        }
        return view;
    }

    /** Has the HR of every council reminded that has something overdue or near its end. */
    public void remind() {
        int before = getReminders().size();
        remindCouncils.of(period);
        reminders = null;
        messages.done("region.remind.done", getReminders().size() - before);
    }

    /** How many councils a reminder would reach now. */
    public long getToRemind() {
        return councils(Council::wantsReminder)
                .filter(row -> !getReminders().containsKey(row.council().id()))
                .count();
    }

    /** The reminders of today, by council. */
    public Map<UUID, ReminderView> getReminders() {
        if (reminders == null) {
            reminders = showReminders.today().stream()
                    .collect(Collectors.toMap(ReminderView::council, Function.identity()));
        }
        return reminders;
    }

    public YearStrip getStrip() {
        if (strip == null) {
            strip = YearStrip.of(getView().year(), getView().today());
        }
        return strip;
    }

    public Obligation[] getObligations() {
        return Obligation.values();
    }

    /** Every council that fits what is asked, in the order that is asked. */
    public List<Row> getFound() {
        if (rows == null) {
            rows = councils(SHOWN.getOrDefault(shown, council -> true))
                    .filter(row -> SearchFold.finds(asked, searched(row)))
                    .sorted(order())
                    .toList();
        }
        return rows;
    }

    /** Those of them that stand on this page. */
    public List<Row> getRows() {
        int first = (page() - 1) * A_PAGE;
        return getFound().subList(first, Math.min(first + A_PAGE, getFound().size()));
    }

    /** How ready those on this page are; without those in which nobody acts. */
    public Map<UUID, ReadinessView> getReadiness() {
        if (readiness == null) {
            readiness = showReadinesses.of(
                    getRows().stream().map(row -> row.council().id()).toList());
        }
        return readiness;
    }

    public int getPages() {
        return Math.max(1, (getFound().size() + A_PAGE - 1) / A_PAGE);
    }

    private int page() {
        return Math.min(Math.max(page, 1), getPages());
    }

    private Stream<Row> councils(Predicate<Council> which) {
        return getView().regions().stream()
                .flatMap(region ->
                        region.councils().stream().filter(which).map(council -> new Row(region.name(), council)));
    }

    private Comparator<Row> order() {
        Comparator<Row> byName =
                Comparator.comparing(row -> words.law(row.council().name()), KazakhOrder.ORDER);
        return sorted.equals("late")
                ? Comparator.<Row>comparingInt(row -> row.council().worst()).thenComparing(byName)
                : byName;
    }

    private static String searched(Row row) {
        LawText name = row.council().name();
        return Stream.of(
                        name.kk(),
                        name.ru(),
                        name.en(),
                        row.region().kk(),
                        row.region().ru())
                .flatMap(text -> Optional.ofNullable(text).stream())
                .collect(Collectors.joining(" "));
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked == null ? "" : asked;
    }

    public String getShown() {
        return shown;
    }

    public void setShown(String shown) {
        this.shown = shown == null ? "" : shown;
    }

    public String getSorted() {
        return sorted;
    }

    public void setSorted(String sorted) {
        this.sorted = sorted == null ? "" : sorted;
    }

    public int getPage() {
        return page();
    }

    public void setPage(int page) {
        this.page = page;
    }

    /** A council and the region it lies in. */
    public record Row(LawText region, Council council) {}
}
