package kz.bagalau.inside;

import static kz.bagalau.inside.Inside.as;
import static kz.bagalau.inside.Inside.bean;
import static kz.bagalau.inside.Inside.doAs;
import static kz.bagalau.inside.Inside.in;
import static kz.bagalau.inside.Inside.inRequest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.spi.CDI;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.cycle.BuildSchedule;
import kz.bagalau.evaluation.ranking.RankingSheet;
import kz.bagalau.evaluation.ranking.RankingSheets;
import kz.bagalau.evaluation.result.Declined;
import kz.bagalau.evaluation.result.MakeKnown;
import kz.bagalau.evaluation.result.OpenResult;
import kz.bagalau.evaluation.result.OpenScan;
import kz.bagalau.evaluation.result.Proof;
import kz.bagalau.evaluation.result.RecordAcquaintance;
import kz.bagalau.evaluation.result.RecordDeclined;
import kz.bagalau.evaluation.result.Result;
import kz.bagalau.evaluation.result.ResultFormed;
import kz.bagalau.evaluation.result.Results;
import kz.bagalau.evaluation.result.ShowAcquaintances;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.evaluation.year.DecideConsequence;
import kz.bagalau.evaluation.year.Decision;
import kz.bagalau.evaluation.year.FormYear;
import kz.bagalau.evaluation.year.Measure;
import kz.bagalau.evaluation.year.ShowConsequence;
import kz.bagalau.evaluation.year.ShowConsequences;
import kz.bagalau.evaluation.year.ShowMyYears;
import kz.bagalau.evaluation.year.ShowYear;
import kz.bagalau.evaluation.year.ShowYearMark;
import kz.bagalau.evaluation.year.YearView;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.notice.Channel;
import kz.bagalau.methodology.score.Mean;
import kz.bagalau.platform.security.Identity;
import kz.bagalau.platform.tenancy.CouncilId;
import kz.bagalau.platform.tenancy.ForEachCouncil;
import kz.bagalau.platform.time.MovableClock;
import org.junit.jupiter.api.Test;

/** From the mark to its consequences, on the real database (paragraphs 4, 8, 11, 20; Decree 152). */
interface YearCases {

    EditionId SARYSU_EDITION = new EditionId("sarysu/2023-08-25");
    byte[] SCAN = "%PDF-1.7 тапсырылды".getBytes(StandardCharsets.UTF_8);

    @Test
    default void a_year_is_formed_once_counted_anew_by_a_late_result_and_known_to_few() {
        bean(MovableClock.class).moveTo(Instant.parse("2026-03-02T04:00:00Z"));
        Cast cast = Cast.of("years");
        UUID first = cast.result("2025-Q2", "3.00");
        UUID second = cast.result("2025-Q4", "4.00");

        assertRefused(
                "YearNotOver", () -> doAs(cast.hr, () -> bean(FormYear.class).of(2026)));
        assertRefused(
                "RoleMissing",
                () -> doAs(cast.official, () -> bean(FormYear.class).of(2025)));
        doAs(cast.hr, () -> bean(FormYear.class).of(2025));
        doAs(cast.hr, () -> bean(FormYear.class).of(2025));

        YearView.PersonLine line = cast.line(2025);
        assertThat(line.evaluated()).isEqualTo(2);
        assertThat(line.turns()).as("pressed twice, counted once").isEqualTo(1);
        UUID mark = line.mark().orElseThrow();
        var shown = as(cast.hr, () -> bean(ShowYearMark.class).by(mark));
        assertThat(shown.mean()).isEqualByComparingTo("3.50");
        assertThat(shown.quarters()).hasSize(4);
        assertThat(shown.quarters().get(0).mean())
                .as("a missing quarter is not there")
                .isEmpty();
        assertThat(shown.count()).isEqualTo(2);

        assertRefused(
                "NoSuchYear",
                () -> as(cast.servant, () -> bean(ShowYearMark.class).by(mark)));
        cast.acquaint(first);
        assertRefused(
                "NoSuchYear",
                () -> as(cast.servant, () -> bean(ShowYearMark.class).by(mark)));
        cast.acquaint(second);
        assertThat(as(cast.servant, () -> bean(ShowYearMark.class).by(mark)).openings())
                .extracting(opening -> opening.key())
                .contains("YearCounted", "ShowYearMark");
        assertRefused(
                "NoSuchYear",
                () -> as(cast.colleague, () -> bean(ShowYearMark.class).by(mark)));
        assertRefused(
                "NoSuchYear",
                () -> as(People.hrOfFirst(), () -> bean(ShowYearMark.class).by(mark)));
        assertThat(as(cast.official, () -> bean(ShowYearMark.class).by(mark)).mean())
                .as("R14: the official in the list of paragraph 8")
                .isEqualByComparingTo("3.50");

        cast.result("2025-Q3", "5.00");

        YearView.PersonLine anew = cast.line(2025);
        assertThat(anew.turns()).isEqualTo(2);
        var recounted =
                as(cast.hr, () -> bean(ShowYearMark.class).by(anew.mark().orElseThrow()));
        assertThat(recounted.mean()).isEqualByComparingTo("4.00");
        assertThat(recounted.counts())
                .extracting(count -> count.cause() + " " + count.mean().toPlainString())
                .containsExactly("FORMED 3.50", "RESULT_CAME_LATER 4.00");
        assertThat(as(cast.hr, () -> bean(ShowYearMark.class).by(mark)).standing())
                .isFalse();
        assertThat(as(cast.servant, () -> bean(ShowMyYears.class).mine()).years())
                .singleElement()
                .satisfies(year -> assertThat(year.known())
                        .as("the third quarter is not known to him yet")
                        .isFalse());
        assertThat(cast.consequences())
                .extracting(id ->
                        as(cast.official, () -> bean(ShowConsequence.class).of(id)))
                .extracting(one -> one.line().ground() + " " + one.line().state())
                .containsExactlyInAnyOrder("YEAR OPEN", "YEAR LAPSED");
        assertThat(as(cast.official, () -> bean(ShowConsequences.class).all()).waiting())
                .isPositive();
    }

    @Test
    default void two_unsatisfactory_quarters_in_a_row_are_decided_by_the_official_after_the_days_of_paragraph_12() {
        bean(MovableClock.class).moveTo(Instant.parse("2026-07-07T04:00:00Z"));
        Cast cast = Cast.of("row");
        UUID first = cast.result("2026-Q1", "1.50");
        cast.acquaint(first);
        assertThat(cast.noticesTo("rowWarning")).isEqualTo(1);
        assertThat(as(cast.servant, () -> bean(ShowMyYears.class).mine()).warning())
                .hasValueSatisfying(warning -> assertThat(warning.decision()).isFalse());
        assertThat(cast.consequences()).isEmpty();

        UUID second = cast.result("2026-Q2", "1.99");

        assertThat(cast.consequences()).hasSize(1);
        UUID id = cast.consequences().get(0);
        assertThat(as(cast.official, () -> bean(ShowConsequence.class).of(id))
                        .line()
                        .ground())
                .isEqualTo("TWO_IN_A_ROW");
        assertThat(as(cast.servant, () -> bean(ShowMyYears.class).mine()).warning())
                .as("he does not know the second one yet")
                .isEmpty();
        for (Identity other : List.of(cast.hr, cast.servant, cast.colleague)) {
            assertRefused(
                    "RoleMissing",
                    () -> as(other, () -> bean(ShowConsequence.class).of(id)));
        }
        Decision demotion = new Decision(Measure.DEMOTION, "41-к", LocalDate.of(2026, 7, 7), "Жарлықтың талабы.");
        assertThat(as(cast.official, () -> bean(ShowConsequence.class).of(id)).waits())
                .isTrue();
        assertRefused("DisagreementStillOpen", () -> decide(cast, id, demotion));
        cast.acquaint(second);
        bean(MovableClock.class).moveTo(Instant.parse("2026-07-14T04:00:00Z"));
        assertRefused("DisagreementStillOpen", () -> decide(cast, id, demotion));
        bean(MovableClock.class).moveTo(Instant.parse("2026-07-15T04:00:00Z"));
        assertRefused(
                "MeasureNotAllowed",
                () -> decide(cast, id, new Decision(Measure.BONUS, "41-к", LocalDate.of(2026, 7, 7), "Себебі.")));

        decide(cast, id, demotion);

        assertRefused("NothingToDecide", () -> decide(cast, id, demotion));
        var decided = as(cast.official, () -> bean(ShowConsequence.class).of(id));
        assertThat(decided.line().decision().orElseThrow().number()).isEqualTo("41-к");
        assertThat(decided.row()).containsExactly(Period.parse("2026-Q1"), Period.parse("2026-Q2"));
        assertThat(in(cast.council, () -> bean(Probe.class)
                        .texts("select count(*) from audit_entries where event = 'ConsequenceDecided' and about = '"
                                + id + "'")))
                .containsExactly("1");
        assertThat(cast.noticesTo("consequenceDecided")).isEqualTo(1);
        assertThat(as(cast.servant, () -> bean(ShowMyYears.class).mine()).warning())
                .hasValueSatisfying(warning -> assertThat(warning.decision()).isTrue());
    }

    @Test
    default void a_proof_and_a_refusal_are_registered_by_hr_once_and_as_the_edition_allows() {
        bean(MovableClock.class).moveTo(Instant.parse("2026-07-07T04:00:00Z"));
        Cast cast = Cast.of("proofs");
        UUID told = cast.result("2026-Q1", "4.00");
        UUID refused = cast.result("2026-Q2", "4.00");
        LocalDate today = LocalDate.of(2026, 7, 7);
        Proof letter = new Proof(
                Channel.REGISTERED_LETTER, "12", today, "Нәтиже дайын.", Optional.of(new Proof.Scan("a.pdf", SCAN)));
        Proof entry = new Proof(
                Channel.DOCUMENT_SYSTEM,
                "02-14/7",
                today,
                "Нәтиже дайын.",
                Optional.of(new Proof.Scan("құжат.pdf", SCAN)));

        assertRefused(
                "ChannelNotAllowed",
                () -> doAs(cast.hr, () -> bean(RecordAcquaintance.class).of(told, letter)));
        assertRefused(
                "RoleMissing",
                () -> doAs(cast.servant, () -> bean(RecordAcquaintance.class).of(told, entry)));
        doAs(cast.hr, () -> bean(RecordAcquaintance.class).of(told, entry));

        Declined act = new Declined(
                "3",
                today,
                "Бас тартты.",
                cast.id("planner"),
                cast.id("hr"),
                Optional.of(new Proof.Scan("акт.pdf", SCAN)));
        assertRefused(
                "NothingToRefuse",
                () -> doAs(cast.hr, () -> bean(RecordDeclined.class).of(refused, act)));
        doAs(cast.hr, () -> bean(MakeKnown.class).of(List.of(refused)));
        assertRefused(
                "WitnessUnfit",
                () -> doAs(cast.hr, () -> bean(RecordDeclined.class)
                        .of(
                                refused,
                                new Declined(
                                        "3",
                                        today,
                                        "Бас тартты.",
                                        cast.id("planner"),
                                        cast.id("head"),
                                        Optional.empty()))));
        doAs(cast.hr, () -> bean(RecordDeclined.class).of(refused, act));
        assertRefused(
                "AcquaintedAlready",
                () -> doAs(cast.hr, () -> bean(RecordDeclined.class).of(refused, act)));
        assertThat(cast.noticesTo("acquaintanceDeclined")).isEqualTo(1);

        var entries =
                as(cast.hr, () -> bean(ShowAcquaintances.class).of(Optional.of(Period.parse("2026-Q2"))))
                        .people()
                        .stream()
                        .filter(person -> person.result().equals(refused))
                        .findFirst()
                        .orElseThrow()
                        .records();
        assertThat(entries).singleElement().satisfies(record -> {
            assertThat(record.channel()).isEmpty();
            assertThat(record.witnesses()).hasSize(2);
            assertThat(record.scan().orElseThrow().name()).isEqualTo("акт.pdf");
        });
        UUID scan = entries.get(0).entry();
        assertThat(as(cast.servant, () -> bean(OpenScan.class).of(scan)).content())
                .isEqualTo(SCAN);
        assertRefused(
                "NoSuchResult",
                () -> as(cast.colleague, () -> bean(OpenScan.class).of(scan)));
        assertRefused(
                "NoSuchResult",
                () -> as(People.hrOfFirst(), () -> bean(OpenScan.class).of(scan)));
    }

    private static void decide(Cast cast, UUID id, Decision decision) {
        doAs(cast.official, () -> bean(DecideConsequence.class).of(id, decision));
    }

    private static void assertRefused(String why, Runnable step) {
        assertThatThrownBy(step::run).isInstanceOf(Refused.class).hasMessageContaining(why);
    }

    /** The people of these cases in the council of {@link KpiCast}, with a servant whose results are given. */
    final class Cast {

        final CouncilId council;
        final Identity hr;
        final Identity official;
        final Identity servant;
        final Identity colleague;
        private final String code;

        private Cast(String code) {
            KpiCast people = KpiCast.of(code);
            this.code = code;
            this.council = people.council;
            this.hr = people.hr;
            this.official = people.chair;
            this.servant = people.staff;
            this.colleague = people.planner;
        }

        static Cast of(String code) {
            return new Cast("year" + code);
        }

        /** The number of one of them in the staff. */
        UUID id(String mailbox) {
            return UUID.fromString(
                    one("select id from employees where email = '" + mailbox + "@" + code + ".example'"));
        }

        /** The numbers of the servant's cases in the official's list, in their order. */
        List<UUID> consequences() {
            return in(council, () -> bean(Probe.class)
                            .texts("select id from consequences where employee_id = '" + id("staff")
                                    + "' order by opened_at, state desc"))
                    .stream()
                    .map(UUID::fromString)
                    .toList();
        }

        private String one(String question) {
            return in(council, () -> bean(Probe.class).texts(question)).get(0);
        }

        /** A result of the servant as a closed sheet would have formed it, in a period that has its schedule. */
        UUID result(String period, String mean) {
            UUID who = id("staff");
            UUID evaluator = id("head");
            doAs(hr, () -> bean(BuildSchedule.class).of(Period.parse(period)));
            return inRequest(() -> {
                UUID[] made = new UUID[1];
                bean(ForEachCouncil.class).in(council, "test", () -> {
                    var law = bean(SheetLaw.class).methodology(SARYSU_EDITION);
                    RankingSheet sheet = RankingSheet.open(
                            Period.parse(period),
                            SARYSU_EDITION,
                            who,
                            "E-4",
                            evaluator,
                            false,
                            law.ranking().orElseThrow().parametersFor("E-4"));
                    bean(RankingSheets.class).add(List.of(sheet));
                    Mean given = Mean.given(new BigDecimal(mean), law.yearly().rounding());
                    Result formed = Result.form(
                            sheet.evaluated(),
                            given,
                            law.grades().of(given),
                            bean(MovableClock.class).instant(),
                            Period.parse(period).lastDay().plusDays(5));
                    bean(Results.class).add(formed);
                    CDI.current()
                            .getBeanManager()
                            .getEvent()
                            .fire(new ResultFormed(
                                    formed.id(),
                                    formed.employee(),
                                    mean,
                                    formed.grade().name(),
                                    law.grades().by()));
                    made[0] = formed.id();
                });
                return made[0];
            });
        }

        /** HR makes it known, and the servant opens it. */
        void acquaint(UUID result) {
            doAs(hr, () -> bean(MakeKnown.class).of(List.of(result)));
            doAs(servant, () -> bean(OpenResult.class).of(result));
        }

        /** The servant in HR's list of the year. */
        YearView.PersonLine line(int year) {
            UUID who = id("staff");
            return as(hr, () -> bean(ShowYear.class).of(Optional.of(year))).people().stream()
                    .filter(person -> person.employee().equals(who))
                    .findFirst()
                    .orElseThrow();
        }

        /** How many notices of this kind the servant has. */
        int noticesTo(String kind) {
            return Integer.parseInt(one("select count(*) from notices where kind = '" + kind + "' and employee_id = '"
                    + id("staff") + "'"));
        }
    }
}
