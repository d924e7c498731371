package kz.bagalau.evaluation.edition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.bagalau.methodology.document.EditionShape.Field;
import kz.bagalau.methodology.document.Fault;

/**
 * One place of a draft as its form shows it: a single value, a rule with its keys, or a list of rules with its items.
 *
 * @param path where it stands, as {@link ChangeDraft} takes it
 * @param name an item's own name in its list ({@code effective}), else its key
 * @param field what may stand here; an item has the field of its list
 * @param present whether anything stands here; what is absent and may be is offered, not shown
 * @param value the single value as the document spells it, else blank
 * @param words the words by language, {@code kk}, {@code ru}, {@code en}, where it holds words of the law
 * @param values the values of a plain list; of a list of words the Kazakh ones
 * @param inside the keys of a rule, or the items of a list of rules
 * @param from where the value comes from
 * @param faults what is wrong at this very place
 */
public record PlaceView(
        String path,
        String name,
        Field field,
        boolean item,
        boolean present,
        String value,
        Map<String, String> words,
        List<String> values,
        List<PlaceView> inside,
        ProvenanceView from,
        List<Fault> faults) {

    public PlaceView {
        words = Map.copyOf(words);
        values = List.copyOf(values);
        inside = List.copyOf(inside);
        faults = List.copyOf(faults);
    }

    /** The place of this key inside. */
    public Optional<PlaceView> key(String key) {
        return inside.stream().filter(place -> place.name().equals(key)).findFirst();
    }

    /** The paragraph of the rule, if it is a rule that cites one; else blank. */
    public String paragraph() {
        return key("par").map(PlaceView::value).orElse("");
    }

    /** This place and all inside it. */
    public Stream<PlaceView> all() {
        return Stream.concat(Stream.of(this), inside.stream().flatMap(PlaceView::all));
    }

    /** How many faults there are here and inside. */
    public long faultCount() {
        return all().mapToLong(place -> place.faults().size()).sum();
    }
}
