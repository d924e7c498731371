package kz.bagalau.ui.kpi;

import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bagalau.evaluation.kpi.KpiField;
import kz.bagalau.evaluation.kpi.KpiPlanView;
import kz.bagalau.evaluation.kpi.KpiPlanView.IndicatorView;
import kz.bagalau.evaluation.kpi.KpiPlanView.SliceView;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.kpi.Measure;
import kz.bagalau.ui.frame.JsonExchange;
import kz.bagalau.ui.frame.KeptField;
import kz.bagalau.ui.frame.KeptField.Choice;
import kz.bagalau.ui.words.Words;

/** The fields of a plan's indicators, in the order of annex 1. */
final class PlanRows {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final KpiPlanView view;
    private final Words words;
    private final List<Row> rows;

    private PlanRows(KpiPlanView view, Words words) {
        this.view = view;
        this.words = words;
        this.rows = view.indicators().stream().map(this::row).toList();
    }

    static PlanRows of(KpiPlanView view, Words words) {
        return new PlanRows(view, words);
    }

    List<Row> rows() {
        return rows;
    }

    private Row row(IndicatorView each) {
        List<KeptField> fields = List.of(
                text(each, KpiField.NAME, "area", each.name()),
                sourceKind(each),
                text(each, KpiField.SOURCE, "area", each.source()));
        List<KeptField> measured = new ArrayList<>();
        measured.add(measure(each));
        measured.add(text(each, KpiField.UNIT, "text", each.unit()));
        measured.add(text(each, KpiField.BASELINE, "number", spelt(each.baseline())));
        List<Slice> slices =
                each.slices().stream().map(slice -> slice(each, slice)).toList();
        return new Row(
                each.id(),
                each.number(),
                each.name(),
                fields,
                List.copyOf(measured),
                slices,
                text(each, KpiField.RESULT, "area", each.expectedResult()),
                each.hints().size(),
                each.against());
    }

    private Slice slice(IndicatorView each, SliceView slice) {
        boolean open = slice.stands();
        return new Slice(
                slice.period(),
                open,
                field(each, KpiField.PLANNED, Optional.of(slice.period()), "number", spelt(slice.planned())),
                field(
                        each,
                        KpiField.TERM,
                        Optional.of(slice.period()),
                        "date",
                        slice.term().map(DAY::format).orElse("")));
    }

    private KeptField text(IndicatorView each, KpiField field, String kind, String value) {
        return field(each, field, Optional.empty(), kind, value);
    }

    private KeptField field(IndicatorView each, KpiField field, Optional<Period> period, String kind, String value) {
        return KeptField.of(
                id(each, field, period),
                words.value(field),
                kind,
                value,
                send(each, field, period),
                hints(each, field, period));
    }

    private KeptField sourceKind(IndicatorView each) {
        List<Choice> choices = Stream.concat(
                        Stream.of(new Choice("", "–", each.sourceKind().isEmpty())),
                        view.sources().sources().stream()
                                .map(source -> new Choice(
                                        source.name(),
                                        words.value(source),
                                        each.sourceKind().filter(source::equals).isPresent())))
                .toList();
        return choosing(each, KpiField.SOURCE_KIND, choices);
    }

    private KeptField measure(IndicatorView each) {
        return choosing(
                each,
                KpiField.MEASURE,
                Stream.of(Measure.values())
                        .map(measure -> new Choice(measure.name(), words.value(measure), measure == each.measure()))
                        .toList());
    }

    private KeptField choosing(IndicatorView each, KpiField field, List<Choice> choices) {
        return KeptField.choosing(
                id(each, field, Optional.empty()),
                words.value(field),
                send(each, field, Optional.empty()),
                choices,
                hints(each, field, Optional.empty()));
    }

    private List<String> hints(IndicatorView each, KpiField field, Optional<Period> period) {
        String place =
                switch (field) {
                    case NAME -> "name";
                    case SOURCE_KIND -> "sourceKind";
                    case SOURCE -> "source";
                    case UNIT -> "unit";
                    case MEASURE -> "measure";
                    case BASELINE -> "baseline";
                    case PLANNED -> "planned." + period.orElseThrow().ordinal();
                    case TERM -> "term." + period.orElseThrow().ordinal();
                    case RESULT -> "result";
                };
        return each.hintsOn(place).stream()
                .map(hint -> words.all("kpi.hint." + hint.key(), hint.args()))
                .toList();
    }

    private JsonObjectBuilder send(IndicatorView each, KpiField field, Optional<Period> period) {
        JsonObjectBuilder send = JsonExchange.object()
                .add("plan", view.id().toString())
                .add("indicator", each.id().toString())
                .add("field", field.name());
        period.ifPresent(slice -> send.add("period", slice.toString()));
        return send;
    }

    private static String id(IndicatorView each, KpiField field, Optional<Period> period) {
        return "f-" + each.id() + "-" + field.name()
                + period.map(slice -> "-" + slice).orElse("");
    }

    private static String spelt(Optional<BigDecimal> value) {
        return value.map(BigDecimal::stripTrailingZeros)
                .map(BigDecimal::toPlainString)
                .orElse("");
    }

    /**
     * One indicator.
     *
     * @param words name and source
     * @param measured direction, unit, value before the plan
     */
    public record Row(
            UUID id,
            int number,
            String name,
            List<KeptField> words,
            List<KeptField> measured,
            List<Slice> slices,
            KeptField result,
            int hints,
            Optional<String> against) {}

    /** A column of one period: planned value and day; closed when it belongs to the version before. */
    public record Slice(Period period, boolean open, KeptField planned, KeptField term) {}
}
