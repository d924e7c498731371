package kz.bagalau.evaluation.result;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;
import static kz.bagalau.platform.security.Role.EMPLOYEE;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagalau.evaluation.cycle.DutyView;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.notice.Acquaintance;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** What is to be done about results (paragraph 11): HR makes them known, the servant opens his own. */
@UseCase
@AllowedTo({COUNCIL_HR, EMPLOYEE})
public class ShowResultDuties {

    @Inject
    Results results;

    @Inject
    SheetLaw law;

    @Inject
    Caller caller;

    /** The caller's own duties. */
    public List<DutyView> mine() {
        List<DutyView> duties = new ArrayList<>();
        if (caller.has(Role.COUNCIL_HR)) {
            duties.addAll(toMakeKnown());
        }
        caller.optionalEmployee().ifPresent(me -> duties.addAll(toOpen(me)));
        return List.copyOf(duties);
    }

    private List<DutyView> toMakeKnown() {
        Map<Period, List<Result>> waiting = results.notMadeKnown().stream()
                .collect(Collectors.groupingBy(Result::period, TreeMap::new, Collectors.toList()));
        return waiting.entrySet().stream()
                .map(entry -> duty(
                        "makeKnown",
                        entry.getValue().get(0),
                        List.of(entry.getKey(), entry.getValue().size()),
                        "/result/acquaintance.xhtml?period=" + entry.getKey()))
                .toList();
    }

    private List<DutyView> toOpen(UUID me) {
        return results.of(me).stream()
                .filter(result -> result.state() == Result.State.MADE_KNOWN)
                .map(result ->
                        duty("openResult", result, List.of(result.period()), "/result/result.xhtml?id=" + result.id()))
                .toList();
    }

    /** The earliest completed one sets the last day. */
    private DutyView duty(String key, Result first, List<Object> args, String link) {
        Acquaintance rule = law.methodology(first.edition()).acquaintance();
        LocalDate due = rule.within().end(first.completedOn(), law.calendar());
        return new DutyView(key, args, rule.by(), due, law.daysLeft(due), link);
    }
}
