package kz.bagalau.ui.edition;

import java.util.List;
import kz.bagalau.evaluation.edition.PlaceView;
import kz.bagalau.evaluation.edition.ProvenanceView;
import kz.bagalau.evaluation.edition.Step;
import kz.bagalau.ui.words.Words;

/** Says of a value, or of a whole rule, where it comes from. */
final class Origins {

    private final Words words;

    Origins(Words words) {
        this.words = words;
    }

    /** Of a single value. */
    Origin of(PlaceView place) {
        ProvenanceView from = place.from();
        String source = from.source().map(words::edition).orElse("");
        return switch (from.kind()) {
            case NOTHING -> Origin.NONE;
            case OWN ->
                new Origin(
                        "s-council",
                        words.get(from.changed().isPresent() ? "edition.origin.byHand" : "edition.origin.own"),
                        from.reading(),
                        byHand(from));
            case MODEL -> new Origin("", words.with("edition.origin.model", source), from.reading(), byHand(from));
            case OTHER_COUNCIL ->
                new Origin("s-region", words.with("edition.origin.other", source), from.reading(), byHand(from));
            case DOCUMENT ->
                new Origin("s-council", words.get("edition.origin.document"), from.reading(), byHand(from));
        };
    }

    /** Of a rule: what was changed by hand comes first, then what a reading decides, then what the first value says. */
    Origin of(List<PlaceView> values) {
        List<Origin> known = values.stream().map(this::of).filter(Origin::known).toList();
        Origin main = known.stream()
                .filter(origin -> !origin.byHand().isEmpty())
                .findFirst()
                .orElseGet(() -> known.isEmpty() ? Origin.NONE : known.get(0));
        String reading = known.stream()
                .map(Origin::reading)
                .filter(number -> !number.isEmpty())
                .findFirst()
                .orElse("");
        return new Origin(main.shape(), main.text(), reading, main.byHand());
    }

    private String byHand(ProvenanceView from) {
        return from.changed().map(this::said).orElse("");
    }

    private String said(Step step) {
        return words.with2("edition.origin.changed", step.who(), step.when());
    }
}
