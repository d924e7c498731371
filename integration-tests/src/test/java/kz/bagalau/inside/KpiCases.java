package kz.bagalau.inside;

import static kz.bagalau.inside.Inside.as;
import static kz.bagalau.inside.Inside.bean;
import static kz.bagalau.inside.Inside.doAs;
import static kz.bagalau.inside.Inside.in;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.bagalau.evaluation.cycle.ApproveSchedule;
import kz.bagalau.evaluation.cycle.BuildSchedule;
import kz.bagalau.evaluation.cycle.OpenQuarter;
import kz.bagalau.evaluation.cycle.ShowRegion;
import kz.bagalau.evaluation.cycle.ShowSchedule;
import kz.bagalau.evaluation.cycle.SubmitSchedule;
import kz.bagalau.evaluation.kpi.ActualLineView;
import kz.bagalau.evaluation.kpi.AddIndicator;
import kz.bagalau.evaluation.kpi.AgreeActuals;
import kz.bagalau.evaluation.kpi.AgreeKpiPlan;
import kz.bagalau.evaluation.kpi.AmendKpiPlan;
import kz.bagalau.evaluation.kpi.ApproveKpiPlan;
import kz.bagalau.evaluation.kpi.AttachEvidence;
import kz.bagalau.evaluation.kpi.BeginKpiPlan;
import kz.bagalau.evaluation.kpi.CloseKpiSheet;
import kz.bagalau.evaluation.kpi.EnterActual;
import kz.bagalau.evaluation.kpi.GiveKpiMark;
import kz.bagalau.evaluation.kpi.KeepInLibrary;
import kz.bagalau.evaluation.kpi.KpiField;
import kz.bagalau.evaluation.kpi.KpiNote;
import kz.bagalau.evaluation.kpi.KpiPlanStep;
import kz.bagalau.evaluation.kpi.NamePlanningUnit;
import kz.bagalau.evaluation.kpi.OpenEvidence;
import kz.bagalau.evaluation.kpi.PermittedMarksView;
import kz.bagalau.evaluation.kpi.PermittedMarksView.PermittedView;
import kz.bagalau.evaluation.kpi.PlaceKpiPlan;
import kz.bagalau.evaluation.kpi.PrepareKpiSheet;
import kz.bagalau.evaluation.kpi.RecallActuals;
import kz.bagalau.evaluation.kpi.RemoveEvidence;
import kz.bagalau.evaluation.kpi.RemoveIndicator;
import kz.bagalau.evaluation.kpi.ReturnKpiPlan;
import kz.bagalau.evaluation.kpi.SendActuals;
import kz.bagalau.evaluation.kpi.SetKpiPlan;
import kz.bagalau.evaluation.kpi.ShowActuals;
import kz.bagalau.evaluation.kpi.ShowIndicatorField;
import kz.bagalau.evaluation.kpi.ShowKpiLibrary;
import kz.bagalau.evaluation.kpi.ShowKpiNotes;
import kz.bagalau.evaluation.kpi.ShowKpiPlan;
import kz.bagalau.evaluation.kpi.ShowKpiPlans;
import kz.bagalau.evaluation.kpi.ShowKpiSheet;
import kz.bagalau.evaluation.kpi.ShowKpiSheetDuties;
import kz.bagalau.evaluation.kpi.ShowKpiSheets;
import kz.bagalau.evaluation.kpi.ShowKpiYear;
import kz.bagalau.evaluation.kpi.ShowPermittedMarks;
import kz.bagalau.evaluation.kpi.ShowPlanDuties;
import kz.bagalau.evaluation.kpi.TakeFromLastPlan;
import kz.bagalau.evaluation.kpi.TakeFromLibrary;
import kz.bagalau.evaluation.kpi.WriteIndicator;
import kz.bagalau.evaluation.kpi.WriteNote;
import kz.bagalau.evaluation.result.ShowResult;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.kpi.KpiChange;
import kz.bagalau.platform.security.Identity;
import kz.bagalau.platform.time.MovableClock;
import org.junit.jupiter.api.Test;

/**
 * Plans, actual values, marks and notes, asked for by everybody who is not to know them: through the use cases, since a
 * page, a script and a link all end there (paragraphs 15, 17, 20, 22, 27, readings R14, R44).
 */
interface KpiCases {

    Period QUARTER = Period.parse("2026-Q3");
    Optional<Period> OF_QUARTER = Optional.of(QUARTER);
    String NAME = "Мысықторғай үлесі";
    String DOCUMENT = "Мысықторғай анықтамасы";
    String GROUND = "Мысықторғай негізі";
    String WORDS = "Мысықторғай байқауы";
    byte[] PDF = "%PDF-1.7 Мысықторғай".getBytes(StandardCharsets.UTF_8);

    @Test
    default void a_plan_is_read_and_written_by_those_of_its_way_and_is_not_there_for_anybody_else() {
        bean(MovableClock.class).moveTo(Instant.parse("2026-10-05T04:00:00Z"));
        KpiCast cast = KpiCast.of("plans");
        UUID plan = UUID.randomUUID();
        List<Identity> outside = List.of(cast.otherHead, cast.staff, cast.planner);
        Runnable begin = () -> bean(BeginKpiPlan.class).of(plan, cast.headId, QUARTER);

        List<String> before = refusals(cast.notBeginning(), begin);
        doAs(cast.hr, begin);
        UUID another = UUID.randomUUID();
        List<String> after =
                refusals(cast.notBeginning(), () -> bean(BeginKpiPlan.class).of(another, cast.headId, QUARTER));
        assertThat(before).as("who may not begin learns nothing of the servant").containsOnly("NotYourStep");
        assertThat(after).as("nor that a plan is there").isEqualTo(before);

        UUID first = row(cast, plan, 1);
        asks(plan, first).forEach((what, ask) -> {
            assertThat(refusals(outside, ask)).as(what + " by an outsider").containsOnly("NoSuchPlan");
            assertThat(refusal(cast.head, ask))
                    .as(what + " by the servant, of a draft")
                    .isEqualTo("NoSuchPlan");
            assertThat(refusal(People.hrOfFirst(), ask))
                    .as(what + " across the wall")
                    .isEqualTo("NoSuchPlan");
            assertThat(refusal(KpiCast.region("plans"), ask))
                    .as(what + " by the region")
                    .isNotEqualTo("done");
        });
        row(cast, plan, 2);
        row(cast, plan, 3);
        doAs(cast.chair, () -> bean(SetKpiPlan.class).of(plan, version(cast, plan), "Кеш басталды."));

        asks(plan, first).forEach((what, ask) -> {
            assertThat(refusals(outside, ask)).as(what + " by an outsider").containsOnly("NoSuchPlan");
            if (!what.startsWith("show")) {
                assertThat(refusal(cast.head, ask)).as(what + " by the servant").isIn("NotYourStep", "PlanElsewhere");
            }
        });
        assertThat(refusal(cast.head, () -> bean(KeepInLibrary.class).of(plan, first, UUID.randomUUID())))
                .as("the servant fills nobody's library")
                .isEqualTo("NotYourStep");
        assertThat(as(cast.hr, () -> bean(ShowKpiLibrary.class).all()).templates())
                .isEmpty();
        assertThat(as(cast.head, () -> bean(ShowKpiPlan.class).of(plan)).acts()).isEmpty();

        doAs(cast.hr, () -> bean(NamePlanningUnit.class).as(Optional.of(cast.planningUnit)));
        assertThat(as(cast.planner, () -> bean(ShowKpiPlan.class).of(plan)).fullName())
                .as("the case is put to the planning unit")
                .isNotEmpty();
        assertThat(refusals(List.of(cast.staff, cast.otherHead), () -> bean(ShowKpiPlan.class)
                        .of(plan)))
                .containsOnly("NoSuchPlan");
        assertThat(refusal(cast.planner, () -> bean(AgreeKpiPlan.class)
                        .of(plan, version(cast, plan), KpiPlanStep.Kind.AGREED_BY_HR)))
                .as("for HR speaks HR")
                .isEqualTo("NotYourStep");

        Stream.of(cast.staff, cast.otherHead).forEach(one -> assertThat(
                        as(one, () -> bean(ShowKpiPlans.class).of(OF_QUARTER)).toString())
                .doesNotContain(plan.toString())
                .doesNotContain(cast.headName));
        assertThat(as(cast.staff, () -> bean(ShowPlanDuties.class).mine())).isEmpty();
        assertThat(as(cast.planner, () -> bean(ShowPlanDuties.class).mine())).hasSize(1);
    }

    /** Every use case on a plan; the numbers are real ones. */
    private static Map<String, Runnable> asks(UUID plan, UUID row) {
        Map<String, Runnable> asks = new LinkedHashMap<>();
        asks.put("show", () -> bean(ShowKpiPlan.class).of(plan));
        asks.put("show field", () -> bean(ShowIndicatorField.class).of(plan, row, KpiField.NAME, Optional.empty()));
        asks.put("write", () -> bean(WriteIndicator.class)
                .of(plan, row, KpiField.NAME, Optional.empty(), NAME + 1, "Басқа"));
        asks.put("add", () -> bean(AddIndicator.class).to(plan, UUID.randomUUID()));
        asks.put("remove", () -> bean(RemoveIndicator.class).from(plan, row));
        asks.put("take last", () -> bean(TakeFromLastPlan.class).into(plan));
        asks.put("take", () -> bean(TakeFromLibrary.class).into(plan, UUID.randomUUID(), UUID.randomUUID()));
        asks.put("keep", () -> bean(KeepInLibrary.class).of(plan, row, UUID.randomUUID()));
        asks.put("set", () -> bean(SetKpiPlan.class).of(plan, 0, "Кеш"));
        asks.put("agree", () -> bean(AgreeKpiPlan.class).of(plan, 0, KpiPlanStep.Kind.AGREED_BY_HR));
        asks.put("approve", () -> bean(ApproveKpiPlan.class).of(plan, 0));
        asks.put("return", () -> bean(ReturnKpiPlan.class).of(plan, 0, "Қайта"));
        asks.put("amend", () -> bean(AmendKpiPlan.class)
                .of(
                        plan,
                        UUID.randomUUID(),
                        KpiChange.Ground.STRUCTURE_CHANGED,
                        "№ 1",
                        LocalDate.of(2026, 9, 1),
                        Period.parse("2026-Q4")));
        return asks;
    }

    @Test
    default void marks_values_documents_and_notes_reach_those_of_paragraph_20_and_nobody_else() {
        bean(MovableClock.class).moveTo(Instant.parse("2026-10-05T04:00:00Z"));
        KpiCast cast = KpiCast.of("marks");
        UUID plan = placed(cast);
        UUID sheet = as(cast.hr, () -> bean(PrepareKpiSheet.class).of(cast.headId, QUARTER));
        List<ActualLineView> lines = lines(cast, sheet);
        UUID line = lines.get(0).line();
        doAs(cast.hr, () -> bean(AttachEvidence.class).to(sheet, line, "Мысықторғай.pdf", PDF));
        lines.forEach(each ->
                doAs(cast.hr, () -> bean(EnterActual.class).of(sheet, each.line(), each.version(), "95", DOCUMENT)));
        UUID file = lines(cast, sheet).get(0).evidence().get(0).attachment();

        Runnable values = () -> bean(ShowActuals.class).of(sheet);
        Runnable document = () -> bean(OpenEvidence.class).of(file);
        assertThat(refusals(List.of(cast.head, cast.chair, cast.otherHead, cast.staff, cast.planner), values))
                .as("values that are not sent")
                .containsOnly("NoSuchSheet");
        assertThat(refusals(List.of(cast.head, cast.chair, cast.otherHead, cast.staff, cast.planner), document))
                .as("their documents")
                .containsOnly("NoSuchEvidence");
        doAs(cast.hr, () -> bean(NamePlanningUnit.class).as(Optional.of(cast.planningUnit)));
        assertThat(refusal(cast.planner, values)).isEqualTo("done");
        assertThat(refusal(cast.planner, document)).isEqualTo("done");
        assertThat(refusals(List.of(cast.head, cast.chair, cast.otherHead, cast.staff), () -> bean(AgreeActuals.class)
                        .of(sheet, 0)))
                .containsOnly("NotPlanningUnit");
        doAs(cast.planner, () -> bean(AgreeActuals.class).of(sheet, actuals(cast, sheet)));
        doAs(cast.hr, () -> bean(SendActuals.class).of(sheet, actuals(cast, sheet), "Кеш дайындалды."));

        openQuarter(cast);
        assertThat(refusals(List.of(cast.head, cast.chair, cast.hr), values)).containsOnly("done");
        assertThat(refusals(List.of(cast.head, cast.chair, cast.hr), document)).containsOnly("done");
        assertThat(refusals(List.of(cast.planner, cast.otherHead, cast.staff), values))
                .as("the planning unit sees values until they are sent (R44)")
                .containsOnly("NoSuchSheet");
        assertThat(refusals(List.of(cast.planner, cast.otherHead, cast.staff), document))
                .containsOnly("NoSuchEvidence");
        assertThat(as(cast.chair, () -> bean(OpenEvidence.class).of(file)).mediaType())
                .isEqualTo("application/pdf");

        lines(cast, sheet)
                .forEach(each -> doAs(
                        cast.chair, () -> bean(GiveKpiMark.class).on(sheet, each.line(), each.version(), "5", GROUND)));
        Map<String, Runnable> marks = new LinkedHashMap<>();
        marks.put("the sheet", () -> bean(ShowKpiSheet.class).of(sheet));
        marks.put("the year", () -> bean(ShowKpiYear.class).of(sheet));
        marks.forEach((what, ask) -> {
            assertThat(refusal(cast.chair, ask)).isEqualTo("done");
            assertThat(refusals(cast.everybodyBut(cast.chair), ask))
                    .as(what + " before the result stands")
                    .doesNotContain("done");
        });
        permitted(cast, sheet);
        assertThat(refusals(cast.everybodyBut(cast.chair), () -> bean(GiveKpiMark.class)
                        .on(sheet, line, 1, "4,99", "")))
                .doesNotContain("done");
        assertThat(refusals(cast.everybodyBut(cast.chair), () -> bean(CloseKpiSheet.class)
                        .of(sheet, 0, "")))
                .doesNotContain("done");
        List<Identity> notHr = cast.everybodyBut(cast.hr);
        assertThat(refusals(notHr, () -> bean(EnterActual.class).of(sheet, line, 0, "1", "")))
                .doesNotContain("done");
        assertThat(refusals(notHr, () -> bean(RecallActuals.class).of(sheet, 0, "Қате")))
                .doesNotContain("done");
        assertThat(refusals(notHr, () -> bean(AttachEvidence.class).to(sheet, line, "a.pdf", PDF)))
                .doesNotContain("done");
        assertThat(refusals(notHr, () -> bean(RemoveEvidence.class).of(file))).doesNotContain("done");
        assertThat(refusal(People.hrOfFirst(), values)).as("across the wall").isEqualTo("NoSuchSheet");
        assertThat(refusal(People.hrOfFirst(), document)).isEqualTo("NoSuchEvidence");

        notes(cast, plan, line);
        nothingIsTold(cast);

        int seen = as(cast.chair, () -> bean(ShowKpiSheet.class).of(sheet)).version();
        doAs(cast.chair, () -> bean(CloseKpiSheet.class).of(sheet, seen, "Кеш"));
        UUID result = UUID.fromString(in(cast.council, () -> bean(Probe.class)
                        .texts("select id from results where employee_id = '" + cast.headId + "'"))
                .get(0));
        Runnable known = () -> bean(ShowResult.class).by(result);
        assertThat(refusals(List.of(cast.chair, cast.hr), known)).containsOnly("done");
        assertThat(refusals(List.of(cast.planner, cast.otherHead, cast.staff), known))
                .as("the list of paragraph 20 is closed")
                .containsOnly("ResultConfidential");
        assertThat(refusal(cast.head, known)).isEqualTo("ResultNotYetKnown");
        nothingIsTold(cast);
    }

    private static void permitted(KpiCast cast, UUID sheet) {
        Supplier<PermittedMarksView> asked =
                () -> bean(ShowPermittedMarks.class).of(QUARTER);
        assertThat(as(cast.chair, asked).of(sheet).stream().map(PermittedView::band))
                .as("what the sheet permits, and nobody else's")
                .isNotEmpty()
                .containsExactlyElementsOf(
                        as(cast.chair, () -> bean(ShowKpiSheet.class).of(sheet)).lines().stream()
                                .map(each -> each.band().orElseThrow())
                                .toList());
        assertThat(as(cast.otherHead, asked).sheets()).isEmpty();
        assertThat(refusals(List.of(cast.hr, cast.staff, cast.planner, cast.regional), asked::get))
                .as("the list of paragraph 20 is closed")
                .doesNotContain("done");
    }

    private static void notes(KpiCast cast, UUID plan, UUID line) {
        doAs(cast.chair, () -> bean(WriteNote.class)
                .about(cast.headId, QUARTER, Optional.of(line), KpiNote.Kind.FEEDBACK, WORDS));
        Runnable read = () -> bean(ShowKpiNotes.class).of(cast.headId, QUARTER);
        assertThat(refusals(List.of(cast.chair, cast.head, cast.hr), read)).containsOnly("done");
        assertThat(refusals(List.of(cast.otherHead, cast.staff, cast.planner), read))
                .containsOnly("NotYourSheet");
        assertThat(refusal(People.hrOfFirst(), read)).isNotEqualTo("done");
        assertThat(refusals(List.of(cast.otherHead, cast.staff, cast.planner, cast.hr), () -> bean(WriteNote.class)
                        .about(cast.headId, QUARTER, Optional.empty(), KpiNote.Kind.FEEDBACK, WORDS)))
                .doesNotContain("done");
        assertThat(refusal(cast.chair, () -> bean(WriteNote.class)
                        .about(cast.headId, QUARTER, Optional.of(plan), KpiNote.Kind.FEEDBACK, WORDS)))
                .as("a note on an indicator that is not of the plan")
                .isEqualTo("NoSuchSheet");
    }

    /** Lists, duties, the region and what is posted carry neither mark nor ground nor note. */
    private static void nothingIsTold(KpiCast cast) {
        for (Identity one : cast.everybodyBut(cast.chair)) {
            if (one != cast.regional) {
                assertSilent(as(one, () -> bean(ShowKpiSheets.class).of(OF_QUARTER)));
                assertSilent(as(one, () -> bean(ShowKpiSheetDuties.class).mine()));
            }
        }
        for (Identity one : List.of(cast.otherHead, cast.staff, cast.planner)) {
            assertThat(as(one, () -> bean(ShowKpiSheets.class).of(OF_QUARTER)).rows())
                    .isEmpty();
        }
        assertSilent(as(cast.regional, () -> bean(ShowRegion.class).of("2026-Q3")));
        assertThat(in(cast.council, () -> bean(Probe.class).texts("select t::text from notices t")))
                .isNotEmpty()
                .allSatisfy(KpiCases::assertSilent);
        assertThat(in(cast.council, () -> bean(Probe.class)
                        .texts("select t::text from audit_entries t where t::text like '%Мысықторғай байқауы%'")))
                .as("the trail knows that a note was written, not what it says")
                .isEmpty();
    }

    private static void assertSilent(Object told) {
        assertThat(told.toString())
                .doesNotContain(GROUND)
                .doesNotContain(WORDS)
                .doesNotContain(DOCUMENT)
                .doesNotContain("Score[")
                .doesNotContain("Grade[");
    }

    private static UUID placed(KpiCast cast) {
        UUID plan = UUID.randomUUID();
        doAs(cast.hr, () -> bean(BeginKpiPlan.class).of(plan, cast.headId, QUARTER));
        List.of(1, 2, 3).forEach(number -> row(cast, plan, number));
        doAs(cast.chair, () -> bean(SetKpiPlan.class).of(plan, version(cast, plan), "Кеш басталды."));
        doAs(cast.hr, () -> bean(AgreeKpiPlan.class).of(plan, version(cast, plan), KpiPlanStep.Kind.AGREED_BY_HR));
        doAs(cast.chair, () -> bean(ApproveKpiPlan.class).of(plan, version(cast, plan)));
        doAs(cast.hr, () -> bean(PlaceKpiPlan.class).of(plan, "Кеш басталды."));
        return plan;
    }

    private static UUID row(KpiCast cast, UUID plan, int number) {
        UUID row = UUID.randomUUID();
        doAs(cast.hr, () -> bean(AddIndicator.class).to(plan, row));
        write(cast, plan, row, KpiField.NAME, Optional.empty(), NAME + number);
        write(cast, plan, row, KpiField.SOURCE, Optional.empty(), "Жұмыс жоспары");
        write(cast, plan, row, KpiField.UNIT, Optional.empty(), "%");
        write(cast, plan, row, KpiField.RESULT, Optional.empty(), "Артады");
        write(cast, plan, row, KpiField.PLANNED, OF_QUARTER, "95");
        return row;
    }

    private static void write(
            KpiCast cast, UUID plan, UUID row, KpiField field, Optional<Period> period, String typed) {
        doAs(cast.hr, () -> bean(WriteIndicator.class).of(plan, row, field, period, "", typed));
    }

    private static int version(KpiCast cast, UUID plan) {
        return as(cast.hr, () -> bean(ShowKpiPlan.class).of(plan)).version();
    }

    private static int actuals(KpiCast cast, UUID sheet) {
        return as(cast.hr, () -> bean(ShowActuals.class).of(sheet)).version();
    }

    private static List<ActualLineView> lines(KpiCast cast, UUID sheet) {
        List<ActualLineView> lines =
                as(cast.hr, () -> bean(ShowActuals.class).of(sheet)).lines();
        assertThat(lines)
                .extracting(line -> line.planned().map(BigDecimal::intValue))
                .containsOnly(Optional.of(95));
        return lines;
    }

    private static void openQuarter(KpiCast cast) {
        doAs(cast.hr, () -> bean(BuildSchedule.class).of(QUARTER));
        UUID schedule =
                as(cast.hr, () -> bean(ShowSchedule.class).of("2026-Q3")).id();
        doAs(cast.hr, () -> bean(SubmitSchedule.class).of(schedule));
        doAs(cast.chair, () -> bean(ApproveSchedule.class).of(schedule));
        doAs(cast.hr, () -> bean(OpenQuarter.class).of(QUARTER));
    }

    private static List<String> refusals(List<Identity> people, Runnable ask) {
        return people.stream().map(one -> refusal(one, ask)).toList();
    }

    /** Why it was refused, or that it was done. */
    private static String refusal(Identity who, Runnable ask) {
        try {
            doAs(who, ask);
            return "done";
        } catch (Refused refused) {
            return refused.refusal().getClass().getSimpleName();
        }
    }
}
