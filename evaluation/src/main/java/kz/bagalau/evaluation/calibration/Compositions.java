package kz.bagalau.evaluation.calibration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import kz.bagalau.evaluation.calibration.CaseView.CandidateView;
import kz.bagalau.evaluation.staff.Servant;
import kz.bagalau.evaluation.staff.Staff;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.calibration.Panel;
import kz.bagalau.methodology.calibration.Panel.Excluded;
import kz.bagalau.platform.security.Members;
import kz.bagalau.platform.security.Role;

/**
 * Who may sit in the session on a case (paragraphs 38, 41): by the panel of the edition, where it has one; never the
 * evaluated servant, and his evaluator only where the edition lets the evaluator vote.
 */
@ApplicationScoped
class Compositions {

    @Inject
    Staff staff;

    @Inject
    Members members;

    /** Everybody who can act in the portal, those whom nothing hinders first; close kin only the people themselves know. */
    List<CandidateView> proposed(CalibrationCase asked, CalibrationRules rules) {
        Map<UUID, Set<Role>> roles = members.rolesByEmployee();
        Set<Excluded> forbidden = forbidden(rules);
        return staff.on(rules.today()).stream()
                .filter(servant -> roles.containsKey(servant.employee()))
                .map(servant -> candidate(asked, rules, servant, roles.get(servant.employee()), forbidden))
                .sorted(Comparator.comparing(CandidateView::hindered)
                        .thenComparing(one -> !one.grounds().isEmpty()))
                .toList();
    }

    private static CandidateView candidate(
            CalibrationCase asked, CalibrationRules rules, Servant servant, Set<Role> roles, Set<Excluded> forbidden) {
        Set<Excluded> grounds = grounds(asked, servant, roles);
        return new CandidateView(
                servant.employee(),
                servant.fullName(),
                new LawText(servant.postTitleKk(), servant.postTitleRu(), null),
                List.copyOf(grounds),
                grounds.stream().anyMatch(forbidden::contains),
                servant.absentOn(rules.today()));
    }

    /** The chosen ones as members; refused when the edition does not let them sit, or not so many. */
    List<Member.Seat> seats(CalibrationCase asked, CalibrationRules rules, Collection<UUID> people) {
        Map<UUID, Set<Role>> roles = members.rolesByEmployee();
        Set<Excluded> forbidden = forbidden(rules);
        Set<Excluded> among = EnumSet.noneOf(Excluded.class);
        List<Member.Seat> seats = new TreeSet<>(people)
                .stream()
                        .map(person -> staff.of(person, rules.today()))
                        .map(servant -> {
                            Set<Excluded> grounds =
                                    grounds(asked, servant, roles.getOrDefault(servant.employee(), Set.of()));
                            requireFree(rules, servant, grounds, forbidden);
                            among.addAll(grounds);
                            return new Member.Seat(servant.employee(), servant.shortName());
                        })
                        .toList();
        rules.calibration().panel().ifPresent(panel -> panel.require(seats.size(), among));
        return seats;
    }

    private static void requireFree(
            CalibrationRules rules, Servant servant, Set<Excluded> grounds, Set<Excluded> forbidden) {
        grounds.stream().filter(forbidden::contains).findFirst().ifPresent(ground -> {
            throw new Refused(new CalibrationRefusal.MemberConcerned(
                    rules.calibration()
                            .panel()
                            .map(Panel::by)
                            .orElse(rules.vote().by()),
                    servant.shortName(),
                    ground));
        });
    }

    private static Set<Excluded> forbidden(CalibrationRules rules) {
        Set<Excluded> forbidden = EnumSet.of(Excluded.EVALUATED);
        if (!rules.vote().evaluatorVotes()) {
            forbidden.add(Excluded.EVALUATOR);
            forbidden.add(Excluded.DELEGATED_EVALUATOR);
        }
        rules.calibration().panel().ifPresent(panel -> forbidden.addAll(panel.excluded()));
        return forbidden;
    }

    static Set<Excluded> grounds(CalibrationCase asked, Servant servant, Set<Role> roles) {
        Set<Excluded> grounds = EnumSet.noneOf(Excluded.class);
        if (servant.employee().equals(asked.employee())) {
            grounds.add(Excluded.EVALUATED);
        }
        if (servant.employee().equals(asked.evaluator())) {
            grounds.add(Excluded.EVALUATOR);
        }
        if (asked.namedEvaluator().filter(servant.employee()::equals).isPresent()) {
            grounds.add(Excluded.DELEGATED_EVALUATOR);
        }
        if (servant.directHead().filter(asked.employee()::equals).isPresent()) {
            grounds.add(Excluded.SUBORDINATE_OF_THE_EVALUATED);
        }
        if (roles.contains(Role.COUNCIL_HR)) {
            grounds.add(Excluded.HR);
        }
        return grounds;
    }
}
