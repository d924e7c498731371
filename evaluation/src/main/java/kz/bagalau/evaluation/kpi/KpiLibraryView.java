package kz.bagalau.evaluation.kpi;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.kpi.KpiAim;
import kz.bagalau.methodology.kpi.Measure;

/** The council's library of indicators, by name. */
public record KpiLibraryView(List<TemplateView> templates) {

    public KpiLibraryView {
        templates = List.copyOf(templates);
    }

    /** One indicator of it. */
    public record TemplateView(
            UUID id,
            String name,
            Optional<KpiAim.Source> sourceKind,
            String source,
            String unit,
            Measure measure,
            String expectedResult,
            String keptBy,
            Instant keptAt) {}
}
