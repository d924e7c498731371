package kz.bagalau.evaluation.edition;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.evaluation.council.CalendarWatch;
import kz.bagalau.evaluation.council.Calendars;
import kz.bagalau.evaluation.council.Council;
import kz.bagalau.evaluation.council.Councils;
import kz.bagalau.evaluation.council.PublishedEditions;
import kz.bagalau.evaluation.cycle.DutyView;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** What the caller has to do about editions and calendars: a draft to decide on, a changed model, a missing year. */
@UseCase
@AllowedTo({Role.COUNCIL_HR, Role.OFFICIAL, Role.REGIONAL_ADMIN})
public class ShowEditionDuties {

    private static final Citation FIRST = Citation.of("1");

    @Inject
    DraftDesk desk;

    @Inject
    EditionDrafts drafts;

    @Inject
    Councils councils;

    @Inject
    PublishedEditions editions;

    @Inject
    ModelAnswers answers;

    @Inject
    Calendars calendars;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The caller's duties. */
    public List<DutyView> mine() {
        LocalDate today = LocalDate.now(clock);
        List<DutyView> duties = new ArrayList<>();
        if (desk.scope() == DraftScope.COUNCIL) {
            drafts(duties, today);
            first(duties, today);
            models(duties, today);
        }
        if (caller.has(Role.REGIONAL_ADMIN) || caller.has(Role.COUNCIL_HR)) {
            calendar(duties, today);
        }
        return List.copyOf(duties);
    }

    private void drafts(List<DutyView> duties, LocalDate today) {
        for (EditionDraft draft : drafts.waiting(DraftScope.COUNCIL)) {
            if (draft.state() == DraftState.SUBMITTED && caller.has(Role.OFFICIAL)) {
                duties.add(duty("edition.decide", name(draft), today, "/edition/publish.xhtml?id=" + draft.id()));
            }
            if (draft.state() == DraftState.RETURNED && caller.has(Role.COUNCIL_HR)) {
                duties.add(duty("edition.mend", name(draft), today, "/edition/draft.xhtml?id=" + draft.id()));
            }
        }
    }

    /** A council without any edition can do nothing before its first one stands: its HR is told where it lies. */
    private void first(List<DutyView> duties, LocalDate today) {
        if (!caller.has(Role.COUNCIL_HR) || !councils.current().published().isEmpty()) {
            return;
        }
        drafts.all(DraftScope.COUNCIL).stream()
                .filter(draft -> draft.state() == DraftState.DRAFT)
                .forEach(draft -> duties.add(
                        duty("edition.first", name(draft), today, "/edition/publish.xhtml?id=" + draft.id())));
    }

    private void models(List<DutyView> duties, LocalDate today) {
        Council council = councils.current();
        if (!caller.has(Role.COUNCIL_HR)) {
            return;
        }
        var answered = answers.all().keySet();
        editions.of(council.modelCode()).stream()
                .map(Edition::id)
                .filter(model -> !answered.contains(model))
                .forEach(model -> duties.add(duty("edition.model", model, today, "/edition/list.xhtml")));
    }

    private void calendar(List<DutyView> duties, LocalDate today) {
        WorkingCalendar calendar = calendars.working();
        if (CalendarWatch.isMissed(today, calendar)) {
            LocalDate due = LocalDate.of(today.getYear(), 12, 31);
            duties.add(new DutyView(
                    "calendar.missing",
                    List.of(String.valueOf(today.getYear() + 1)),
                    FIRST,
                    due,
                    calendar.workingDaysBetween(today, due),
                    caller.has(Role.REGIONAL_ADMIN) ? "/region/calendar.xhtml" : "/cycle/deadlines.xhtml"));
        }
    }

    /** No text gives a term: what waits is shown as of today. */
    private static DutyView duty(String key, Object about, LocalDate today, String link) {
        return new DutyView(key, List.of(about), FIRST, today, 0, link);
    }

    private static Object name(EditionDraft draft) {
        String name = draft.document().text("id").orElse("");
        return EditionId.isName(name) ? new EditionId(name) : name;
    }
}
