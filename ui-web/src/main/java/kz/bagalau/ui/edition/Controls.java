package kz.bagalau.ui.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.bagalau.evaluation.edition.PlaceView;
import kz.bagalau.methodology.document.EditionShape;
import kz.bagalau.methodology.document.EditionShape.Field;
import kz.bagalau.methodology.document.EditionShape.Kind;
import kz.bagalau.methodology.document.EditionShape.Unit;
import kz.bagalau.methodology.document.Fault;
import kz.bagalau.ui.words.Words;

/** Makes the fields of the editor from the places of a draft. */
final class Controls {

    private static final int LONG = 60;
    /** The name of the field says it already. */
    private static final Set<Unit> UNSAID =
            Set.of(Unit.MARK, Unit.DECIMALS, Unit.PERIODS, Unit.WORKING_DAYS, Unit.DAY_OF_MONTH);

    private static final Set<Kind> NUMBERS = Set.of(Kind.NUMBER, Kind.WHOLE_NUMBER);

    private final List<Fault> faults;
    private final Words words;
    private final Names names;
    private final Origins origins;

    Controls(List<Fault> faults, Words words) {
        this.faults = faults;
        this.words = words;
        this.names = new Names(words);
        this.origins = new Origins(words);
    }

    /** The field of a place that holds a single value or a plain list. */
    Control of(PlaceView place) {
        Field field = place.field();
        return new Control(
                place.path(),
                id(place.path()),
                kind(field, place.value()),
                label(field),
                value(place),
                place.words(),
                choices(place),
                hint(place),
                field.required(),
                place.words().values().stream().anyMatch(text -> text.length() > LONG),
                origins.of(place),
                faults(place.path()));
    }

    /** The field of a value of the decision's own text. */
    Control typed(String path, String value) {
        Field field = EditionShape.at(path).orElseThrow();
        return new Control(
                path,
                id(path),
                kind(field, value),
                label(field),
                value,
                Map.of(),
                List.of(),
                "",
                true,
                true,
                Origin.NONE,
                faults(path));
    }

    /** What is wrong at this very place, in words. */
    List<String> faults(String path) {
        return faults.stream()
                .filter(fault -> Names.at(fault).equals(path) || Names.at(fault).equals(path + ".kk"))
                .map(names::fault)
                .toList();
    }

    /** The place as the id of an element. */
    static String id(String path) {
        return "f-" + path.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
    }

    private String label(Field field) {
        return switch (field.kind()) {
            case CITATION -> words.get("edition.par");
            case ANNEX -> words.get("edition.annex");
            default -> names.field(field);
        };
    }

    private static String kind(Field field, String value) {
        return switch (field.kind()) {
            case CITATION, PARAGRAPH -> "par";
            case ANNEX -> "annex";
            case WORDS -> "words";
            case TEXT -> value.length() > LONG ? "area" : "text";
            case TEXTS -> "lines";
            case WHOLE_NUMBER, NUMBER -> "number";
            case WHOLE_NUMBERS -> "numbers";
            case DATE -> "date";
            case YES_NO, CHOICE -> "choice";
            case CHOICES -> "choices";
            case RULE, RULES, WORDS_LIST -> throw new IllegalArgumentException(field.path());
        };
    }

    private String value(PlaceView place) {
        Kind kind = place.field().kind();
        if (kind == Kind.TEXTS) {
            return String.join("\n", place.values());
        }
        if (kind == Kind.WHOLE_NUMBERS) {
            return String.join(", ", place.values());
        }
        if (kind == Kind.DATE && !place.value().matches("\\d{4}-\\d\\d-\\d\\d")) {
            return "";
        }
        return NUMBERS.contains(kind)
                ? Scale.number(place.value()).map(words::number).orElse(place.value())
                : place.value();
    }

    private List<Control.Choice> choices(PlaceView place) {
        Field field = place.field();
        List<Control.Choice> choices = new ArrayList<>();
        if (field.kind() == Kind.YES_NO) {
            choices.add(new Control.Choice(
                    "true", words.get("council.value.yes"), place.value().equals("true")));
            choices.add(new Control.Choice(
                    "false", words.get("council.value.no"), place.value().equals("false")));
        }
        for (String word : field.choices()) {
            boolean chosen = place.value().equals(word) || place.values().contains(word);
            choices.add(new Control.Choice(word, names.value(field.choiceType(), word), chosen));
        }
        return choices;
    }

    private String hint(PlaceView place) {
        if (place.field().choiceType().equals("Reading") && !place.value().isEmpty()) {
            return words.get("council.reading." + place.value());
        }
        return place.field().unit().filter(UNSAID::contains).isPresent() ? "" : names.unit(place.field());
    }
}
