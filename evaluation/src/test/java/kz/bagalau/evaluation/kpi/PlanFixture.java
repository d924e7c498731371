package kz.bagalau.evaluation.kpi;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.kpi.KpiPlanStep.Signature;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.document.ShippedEditions;
import kz.bagalau.methodology.kpi.KpiMethod;

/** The plan of a head for 2026 under a shipped edition, with the people on its way. */
public final class PlanFixture {

    public static final Period YEAR = Period.parse("2026");
    public static final Period FIRST = Period.parse("2026-Q1");
    public static final Period THIRD = Period.parse("2026-Q3");
    public static final LocalDate SET_DUE = LocalDate.of(2026, 1, 20);

    public final UUID head = UUID.randomUUID();
    public final UUID chair = UUID.randomUUID();
    public final UUID officer = UUID.randomUUID();
    public final KpiMethod law;
    public final KpiPlan plan;

    private PlanFixture(String council) {
        Edition edition = ShippedEditions.all().stream()
                .filter(shipped -> shipped.council().equals(council))
                .findFirst()
                .orElseThrow();
        law = edition.methodology().kpi().orElseThrow();
        plan = KpiPlan.begin(UUID.randomUUID(), head, chair, chair, YEAR, FIRST, edition.id(), SET_DUE);
    }

    public static PlanFixture draftOf(String council) {
        return new PlanFixture(council);
    }

    /** So many indicators, each with all that a set plan needs. */
    public PlanFixture with(int indicators) {
        for (int i = 1; i <= indicators; i++) {
            UUID id = UUID.randomUUID();
            plan.add(id, law);
            write(id, KpiField.NAME, "Мерзімінде берілген жауаптардың үлесі " + i);
            write(id, KpiField.SOURCE, "Мәслихаттың жұмыс жоспары");
            write(id, KpiField.UNIT, "%");
            plan.write(id, KpiField.PLANNED, Optional.of(FIRST), "", "95", law);
        }
        return this;
    }

    public void write(UUID indicator, KpiField field, String typed) {
        plan.write(
                indicator,
                field,
                Optional.empty(),
                plan.indicator(indicator).read(field, Optional.empty()),
                typed,
                law);
    }

    public static Signature by(UUID person, LocalDate day) {
        return new Signature(person, "Қолы", day.atTime(5, 0).toInstant(ZoneOffset.UTC), day);
    }

    public Signature chairOn(LocalDate day) {
        return by(chair, day);
    }

    public Signature officerOn(LocalDate day) {
        return by(officer, day);
    }

    public List<KpiPlanStep> steps() {
        return plan.steps();
    }

    public static Instant at(LocalDate day) {
        return day.atTime(5, 0).toInstant(ZoneOffset.UTC);
    }
}
