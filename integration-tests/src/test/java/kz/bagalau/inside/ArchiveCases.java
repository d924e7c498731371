package kz.bagalau.inside;

import static kz.bagalau.inside.Inside.as;
import static kz.bagalau.inside.Inside.bean;
import static kz.bagalau.inside.Inside.doAs;
import static kz.bagalau.inside.SuccessionCases.assertRefused;
import static kz.bagalau.inside.SuccessionCases.assertUnbroken;
import static kz.bagalau.inside.SuccessionCases.merge;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.calibration.ArgueMark;
import kz.bagalau.evaluation.calibration.CastVote;
import kz.bagalau.evaluation.calibration.CloseVote;
import kz.bagalau.evaluation.calibration.ConcludeSession;
import kz.bagalau.evaluation.calibration.ConveneSession;
import kz.bagalau.evaluation.calibration.DescribeWork;
import kz.bagalau.evaluation.calibration.OpenSession;
import kz.bagalau.evaluation.calibration.PlaceMinutes;
import kz.bagalau.evaluation.calibration.PutToVote;
import kz.bagalau.evaluation.calibration.RequestSession;
import kz.bagalau.evaluation.calibration.ShowCase;
import kz.bagalau.evaluation.calibration.SignMinutes;
import kz.bagalau.evaluation.calibration.VoteOnCorrection;
import kz.bagalau.evaluation.succession.Hindrance;
import kz.bagalau.evaluation.succession.PreviewSuccession;
import kz.bagalau.evaluation.succession.ShowArchivedCase;
import kz.bagalau.evaluation.succession.ShowArchivedResults;
import kz.bagalau.evaluation.succession.ShowArchivedYear;
import kz.bagalau.evaluation.succession.ShowOwnArchive;
import kz.bagalau.evaluation.succession.SucceedCouncils;
import kz.bagalau.evaluation.year.DecideConsequence;
import kz.bagalau.evaluation.year.Decision;
import kz.bagalau.evaluation.year.FormYear;
import kz.bagalau.evaluation.year.Measure;
import kz.bagalau.evaluation.year.ShowYearMark;
import kz.bagalau.inside.SuccessionCases.Town;
import kz.bagalau.platform.security.Identity;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.time.MovableClock;
import org.junit.jupiter.api.Test;

/** A corrected mark, its minutes and the year made of it, read in the archive of a merged council (4, 14, 20, 41). */
interface ArchiveCases {

    Instant DECIDED = Instant.parse("2026-10-14T04:00:00Z");

    @Test
    default void
            signed_minutes_and_the_year_counted_by_them_are_read_in_the_archive_by_hr_of_the_successor_and_the_year_by_its_servant() {
        Town old = Town.of("year", "first");
        Town next = Town.of("year", "successor");
        Town foreign = Town.of("year", "foreign");
        UUID result = old.result("2025-Q4");
        old.finish(result);
        UUID calibration = corrected(old);
        doAs(old.hr, () -> bean(FormYear.class).of(2025));
        UUID mark = UUID.fromString(old.one("select id from yearly_marks"));
        var asItStood = as(old.hr, () -> bean(ShowYearMark.class).by(mark));
        var minutes = as(old.hr, () -> bean(ShowCase.class).by(calibration));
        bean(MovableClock.class).moveTo(DECIDED);
        assertThat(as(old.admin, () -> bean(PreviewSuccession.class).of(merge(next, old)))
                        .hindrances())
                .as("a merge waits for the decision on the year")
                .extracting(Hindrance::kind)
                .containsExactly(Hindrance.Kind.DECISION);
        decide(old);
        doAs(old.admin, () -> bean(SucceedCouncils.class).by(merge(next, old)));
        UUID from = old.council.value();

        var kept = as(next.hr, () -> bean(ShowArchivedResults.class).of(from, Optional.empty()));
        assertThat(kept.years()).extracting(year -> year.mark()).containsExactly(mark);
        assertThat(kept.cases()).extracting(held -> held.calibration()).containsExactly(calibration);
        var year =
                as(next.hr, () -> bean(ShowArchivedYear.class).of(from, mark)).mark();
        assertThat(year.mean()).isEqualByComparingTo("4.00");
        assertThat(year.quarters()).isEqualTo(asItStood.quarters());
        assertThat(year.openings())
                .as("who looked is told to the servant alone")
                .isEmpty();
        var held = as(next.hr, () -> bean(ShowArchivedCase.class).of(from, calibration))
                .calibration();
        assertThat(held.proceedings()).isEqualTo(minutes.proceedings());
        assertThat(held.convening().orElseThrow().members())
                .as("every signature with its instant")
                .hasSize(3)
                .allSatisfy(member -> assertThat(member.signedAt()).isPresent());
        assertThat(held.may()).as("in an archive nothing is done").isEmpty();

        Identity staff = next.came(old, "staff", Role.EMPLOYEE);
        assertThat(as(staff, () -> bean(ShowOwnArchive.class).of(from)).years().years())
                .extracting(own -> own.year() + " " + own.mark() + " " + own.known())
                .containsExactly("2025 " + mark + " true");
        var own = as(staff, () -> bean(ShowArchivedYear.class).of(from, mark)).mark();
        assertThat(own.own()).isTrue();
        assertThat(own.mean()).isEqualByComparingTo("4.00");
        assertThat(own.decisions()).as("what was decided on it goes with him").hasSize(1);
        assertThat(own.openings())
                .as("and who looked, before and after the merge")
                .filteredOn(opening -> opening.key().equals("ShowYearMark"))
                .hasSizeGreaterThanOrEqualTo(2);
        for (Identity other : List.of(
                next.head,
                next.staff,
                next.came(old, "head", Role.EMPLOYEE, Role.EVALUATOR),
                next.came(old, "first", Role.EMPLOYEE),
                next.came(old, "hr", Role.COUNCIL_HR, Role.EMPLOYEE))) {
            assertNotRead("ArchiveUnknown", "RoleMissing", other, from, mark, calibration);
        }
        assertNotRead("RoleMissing", "RoleMissing", next.chair, from, mark, calibration);
        assertNotRead("ArchiveUnknown", "ArchiveUnknown", foreign.hr, from, mark, calibration);
        assertNotRead("CouncilSuspended", "CouncilSuspended", old.hr, from, mark, calibration);
        assertNotRead("CouncilNotBound", "CouncilNotBound", old.admin, from, mark, calibration);
        assertRefused("NoSuchYear", next.hr, () -> bean(ShowYearMark.class).by(mark));
        assertRefused("NoSuchCase", next.hr, () -> bean(ShowCase.class).by(calibration));
        assertUnbroken(old);
        assertUnbroken(next);
    }

    private static void assertNotRead(
            String whyNoYear, String whyNoCase, Identity who, UUID from, UUID mark, UUID calibration) {
        assertRefused(whyNoYear, who, () -> bean(ShowArchivedYear.class).of(from, mark));
        assertRefused(whyNoCase, who, () -> bean(ShowArchivedCase.class).of(from, calibration));
    }

    /** The servant disagrees, and the session raises his mark from 3 to 4; its minutes are signed and placed. */
    private static UUID corrected(Town old) {
        List<Identity> members =
                List.of(old.chair, old.withSpecialist("first", "Біріншиев"), old.withSpecialist("second", "Екіншиев"));
        List<UUID> people = List.of(old.employee("chair"), old.employee("first"), old.employee("second"));
        UUID sheet = UUID.fromString(old.one("select id from ranking_sheets"));
        doAs(old.staff, () -> bean(RequestSession.class).of(sheet, "Бағаммен келіспеймін."));
        UUID held = UUID.fromString(old.one("select id from calibration_cases"));
        doAs(old.chair, () -> bean(ConveneSession.class)
                .of(held, people, people.get(0), LocalDate.of(2026, 10, 5), ""));
        doAs(old.hr, () -> bean(OpenSession.class).of(held, people));
        doAs(old.head, () -> bean(DescribeWork.class).of(held, "Тоқсанда үш бағдарлама аяқталды."));
        doAs(members.get(1), () -> bean(ArgueMark.class).of(held, "4", "Барлығы мерзімінде орындалды."));
        doAs(old.hr, () -> bean(PutToVote.class).of(held, new BigDecimal("4.00")));
        members.forEach(
                member -> doAs(member, () -> bean(VoteOnCorrection.class).of(held, CastVote.Choice.FOR)));
        doAs(old.hr, () -> bean(CloseVote.class).of(held));
        doAs(old.hr, () -> bean(ConcludeSession.class).of(held, "Мүшелердің көпшілігі солай шешті."));
        members.forEach(member -> doAs(member, () -> bean(SignMinutes.class).of(held)));
        doAs(old.hr, () -> bean(PlaceMinutes.class).of(held));
        assertThat(as(old.hr, () -> bean(ShowCase.class).by(held))
                        .proceedings()
                        .orElseThrow()
                        .after())
                .isEqualByComparingTo("4.00");
        return held;
    }

    private static void decide(Town old) {
        UUID waiting = UUID.fromString(old.one("select id from consequences where state = 'OPEN'"));
        doAs(old.chair, () -> bean(DecideConsequence.class)
                .of(waiting, new Decision(Measure.BONUS, "41-к", LocalDate.of(2026, 10, 14), "Жылдың қорытындысы.")));
    }
}
