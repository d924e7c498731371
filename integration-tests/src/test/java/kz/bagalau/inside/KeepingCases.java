package kz.bagalau.inside;

import static kz.bagalau.inside.Inside.as;
import static kz.bagalau.inside.Inside.bean;
import static kz.bagalau.inside.Inside.doAs;
import static kz.bagalau.inside.Inside.inRequest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.bagalau.evaluation.council.ArchiveCouncil;
import kz.bagalau.evaluation.council.CalendarWatch;
import kz.bagalau.evaluation.council.ResumeCouncil;
import kz.bagalau.evaluation.council.SuspendCouncil;
import kz.bagalau.evaluation.cycle.RegionView;
import kz.bagalau.evaluation.cycle.ShowRegion;
import kz.bagalau.evaluation.result.ShowResult;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.audit.VerifyTrail;
import kz.bagalau.platform.jobs.DailyRound;
import kz.bagalau.platform.time.MovableClock;
import org.junit.jupiter.api.Test;

/** A council in which nobody acts: its terms run on and what it has is kept (paragraphs 4, 10, 14). */
interface KeepingCases {

    Instant LATER = Instant.parse("2026-11-23T04:00:00Z");

    @Test
    default void while_a_council_is_suspended_its_terms_run_and_its_results_and_its_trail_are_kept() {
        SuccessionCases.Town town = SuccessionCases.Town.of("kept", "suspended");
        UUID result = town.result("2026-Q3");
        List<RegionView.Cell> before = open(town);
        assertThat(before).as("something is owed").isNotEmpty();
        String kept = town.one("select string_agg(id || grade || mean || version, ',' order by id) from results");

        doAs(town.admin, () -> bean(SuspendCouncil.class).of(town.council.value(), "Сынақ"));
        bean(MovableClock.class).moveTo(LATER);

        assertThatThrownBy(() -> as(town.hr, () -> bean(ShowResult.class).by(result)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("CouncilSuspended");
        assertThat(open(town))
                .as("the region sees the same duties, by now overdue")
                .extracting(RegionView.Cell::kind)
                .containsExactlyElementsOf(
                        before.stream().map(RegionView.Cell::kind).toList());
        assertThat(open(town)).allMatch(cell -> cell.state().equals("overdue"));
        inRequest(() -> {
            bean(DailyRound.class).of(bean(VerifyTrail.class));
            bean(DailyRound.class).of(bean(CalendarWatch.class));
            return null;
        });
        assertThat(works(town))
                .as("the trail is read in the night; nobody is asked to act")
                .isEqualTo("verify-trail");

        doAs(town.admin, () -> bean(ResumeCouncil.class).of(town.council.value(), "Сынақ бітті"));
        assertThat(town.one("select string_agg(id || grade || mean || version, ',' order by id) from results"))
                .isEqualTo(kept);
        assertThat(as(town.hr, () -> bean(ShowResult.class).by(result))
                        .secrecy()
                        .keptUntil())
                .as("three years from the day of the result, whatever came between (14)")
                .isEqualTo(LocalDate.of(2029, 10, 5));
    }

    @Test
    default void the_trail_of_an_archived_council_is_read_every_night_as_before() {
        SuccessionCases.Town town = SuccessionCases.Town.of("kept", "archived");
        doAs(town.admin, () -> bean(ArchiveCouncil.class).of(town.council.value(), "Сынақ"));
        inRequest(() -> {
            bean(DailyRound.class).of(bean(VerifyTrail.class));
            return null;
        });

        assertThat(works(town)).isEqualTo("verify-trail");

        doAs(town.admin, () -> bean(ResumeCouncil.class).of(town.council.value(), "Қате болған"));
        assertThat(town.one("select state from councils where id = current_council()"))
                .as("archived by no act of merging or splitting, it may work again")
                .isEqualTo("ACTIVE");
    }

    private static List<RegionView.Cell> open(SuccessionCases.Town town) {
        return as(town.admin, () -> bean(ShowRegion.class).of("2026-Q3"))
                .council(town.council.value())
                .orElseThrow()
                .cells()
                .stream()
                .filter(cell -> !cell.isEmpty() && !cell.isFinished())
                .toList();
    }

    private static String works(SuccessionCases.Town town) {
        return town.one("select coalesce(string_agg(work, ',' order by work), '') from region_works"
                + " where council_id = current_council() and done_at is not null");
    }
}
