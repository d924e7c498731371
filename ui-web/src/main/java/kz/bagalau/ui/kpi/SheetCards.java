package kz.bagalau.ui.kpi;

import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.kpi.ActualLineView;
import kz.bagalau.evaluation.kpi.ActualsView;
import kz.bagalau.evaluation.kpi.KpiLineView;
import kz.bagalau.evaluation.kpi.KpiSheetView;
import kz.bagalau.methodology.kpi.Measure;
import kz.bagalau.methodology.kpi.PermittedBand;
import kz.bagalau.methodology.kpi.RealisationRule;
import kz.bagalau.methodology.score.Score;
import kz.bagalau.ui.frame.JsonExchange;
import kz.bagalau.ui.frame.KeptField;
import kz.bagalau.ui.words.Words;

/** The indicators of a sheet as cards, with their pictures and their fields. */
final class SheetCards {

    private SheetCards() {}

    /** The cards of HR: planned, actual, by which document. */
    static List<ActualCard> of(ActualsView view, Words words) {
        return view.lines().stream().map(line -> card(view, line, words)).toList();
    }

    private static ActualCard card(ActualsView view, ActualLineView line, Words words) {
        return new ActualCard(
                line,
                KeptField.of(
                        id(SheetFields.Field.ACTUAL, line.line()),
                        words.with("sheet.actual"),
                        "number",
                        SheetFields.plain(line.actual()),
                        send(view.sheet(), line.line(), SheetFields.Field.ACTUAL),
                        hint(line, view.realisation(), words)),
                KeptField.of(
                        id(SheetFields.Field.SOURCE, line.line()),
                        words.with("sheet.source"),
                        "area",
                        line.source(),
                        send(view.sheet(), line.line(), SheetFields.Field.SOURCE),
                        List.of()));
    }

    private static List<String> hint(ActualLineView line, RealisationRule rule, Words words) {
        return line.measure() == Measure.QUALITATIVE
                ? List.of(words.with("sheet.hint." + rule.qualitative().name()))
                : List.of();
    }

    /** The cards of the evaluator: percentage, permitted band, mark. */
    static List<MarkCard> of(KpiSheetView view, Words words) {
        return view.lines().stream().map(line -> card(view, line, words)).toList();
    }

    private static MarkCard card(KpiSheetView view, KpiLineView line, Words words) {
        UUID number = line.facts().line();
        return new MarkCard(
                line,
                line.facts()
                        .realisation()
                        .map(reached -> Bullet.of(
                                reached, view.rules().permitted(), view.rules().grades(), words)),
                line.band()
                        .map(band -> Ladder.of(
                                band,
                                line.mark(),
                                view.rules().marks(),
                                view.rules().grades(),
                                words)),
                KeptField.of(
                        id(SheetFields.Field.MARK, number),
                        words.with("sheet.mark"),
                        "number",
                        SheetFields.plain(line.mark().map(Score::value)),
                        send(view.sheet(), number, SheetFields.Field.MARK),
                        List.of()),
                KeptField.of(
                        id(SheetFields.Field.GROUND, number),
                        words.with("sheet.ground"),
                        "area",
                        line.ground(),
                        send(view.sheet(), number, SheetFields.Field.GROUND),
                        List.of()),
                view.rules().marks().step(),
                line.facts().marked() ? Optional.empty() : Optional.of(unmarked(line.facts())));
    }

    /** Why the period asks for no mark. */
    private static String unmarked(ActualLineView line) {
        return line.planned().isPresent() ? "sheet.unmarked.zero" : "sheet.unmarked.missing";
    }

    private static String id(SheetFields.Field field, UUID line) {
        return "f-" + line + "-" + field.name();
    }

    private static JsonObjectBuilder send(UUID sheet, UUID line, SheetFields.Field field) {
        return JsonExchange.object()
                .add("sheet", sheet.toString())
                .add("line", line.toString())
                .add("field", field.name());
    }

    /** One indicator for HR. */
    public record ActualCard(ActualLineView line, KeptField actual, KeptField source) {

        /** Why the period asks for no mark; its words' key. */
        public String unmarked() {
            return SheetCards.unmarked(line);
        }
    }

    /**
     * One indicator for the evaluator.
     *
     * @param step the distance of two marks
     * @param unmarked the key of the words why the period asks for no mark
     */
    public record MarkCard(
            KpiLineView line,
            Optional<Bullet> bullet,
            Optional<Ladder> ladder,
            KeptField mark,
            KeptField ground,
            BigDecimal step,
            Optional<String> unmarked) {

        /** The band with decimal points, as a browser's own field wants it. */
        public PermittedBand band() {
            return line.band().orElseThrow();
        }

        /** Where the hand of the picture stands: on the mark, else at the lowest, and nothing is given by that. */
        public BigDecimal hand() {
            return line.mark().map(Score::value).filter(mark -> !line.outside()).orElseGet(() -> band().lowest());
        }
    }
}
