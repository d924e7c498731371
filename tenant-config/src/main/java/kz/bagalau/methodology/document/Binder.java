package kz.bagalau.methodology.document;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Unfit;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Builds the records of the law from a document's nodes. The shape of the document is the shape of the records: a key
 * is a component's name, {@code par} and {@code annex} are its citation, {@code reading} its reading, a word of a
 * closed list is written in camel case. Whatever does not fit becomes a fault and the rest is read on.
 */
final class Binder {

    private final Faults faults;

    Binder(Faults faults) {
        this.faults = faults;
    }

    /** The value, or nothing when it, or a part of it, is faulty. */
    Optional<Object> bind(Node node, Type type, Place place) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return list(node, generic.getActualTypeArguments()[0], place);
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == Optional.class) {
            return optional(node, generic.getActualTypeArguments()[0], place);
        }
        Class<?> kind = (Class<?>) type;
        if (kind == LawText.class && node instanceof ScalarNode scalar) {
            return guarded(() -> LawText.kk(scalar.getValue()), place);
        }
        if (kind.isRecord() && (kind == LawText.class || Shape.isOfKeys(kind))) {
            return record(node, kind, place);
        }
        if (node instanceof ScalarNode scalar) {
            return guarded(() -> Scalars.read(scalar.getValue(), kind), place);
        }
        faults.add(place, "singleValueExpected");
        return Optional.empty();
    }

    private Optional<Object> optional(Node node, Type inner, Place place) {
        if (node instanceof ScalarNode scalar && scalar.getValue().equals(Scalars.NOT_RECORDED)) {
            return Optional.of(Optional.empty());
        }
        return bind(node, inner, place).map(Optional::of);
    }

    private Optional<Object> list(Node node, Type inner, Place place) {
        if (!(node instanceof SequenceNode sequence)) {
            faults.add(place, "listExpected");
            return Optional.empty();
        }
        List<Object> items = new ArrayList<>();
        boolean whole = true;
        for (Node item : sequence.getValue()) {
            var bound = bind(item, inner, place.item(items.size(), Nodes.line(item)));
            whole &= bound.isPresent();
            items.add(bound.orElse(null));
        }
        return whole ? Optional.of(items) : Optional.empty();
    }

    private Optional<Object> record(Node node, Class<?> kind, Place place) {
        if (!(node instanceof MappingNode mapping)) {
            faults.add(place, "keysExpected");
            return Optional.empty();
        }
        Map<String, Node> entries = Nodes.entries(mapping, place, faults);
        Place inside = place.of(Shape.paragraph(kind, entries).orElse(place.paragraph()));
        unknownKeys(kind, entries, inside);
        List<Object> values = new ArrayList<>();
        boolean whole = true;
        for (RecordComponent component : Shape.components(kind)) {
            var value = component(component, kind, entries, inside);
            whole &= value.isPresent();
            values.add(value.orElse(null));
        }
        return whole ? guarded(() -> Shape.construct(kind, values), inside) : Optional.empty();
    }

    private Optional<Object> component(
            RecordComponent component, Class<?> kind, Map<String, Node> entries, Place place) {
        if (Shape.isCitation(component)) {
            return citation(entries, place);
        }
        String key = Shape.key(component);
        Node node = entries.get(key);
        if (node != null) {
            return bind(node, component.getGenericType(), place.key(key, Nodes.line(node)));
        }
        if (kind == LawText.class && !key.equals("kk")) {
            return Optional.of(Shape.NO_WORDS);
        }
        if (component.getType() == Optional.class) {
            return Optional.of(Optional.empty());
        }
        if (component.getType() == List.class) {
            return Optional.of(List.of());
        }
        if (Units.misused(key, kind, entries).isEmpty()) {
            faults.add(place, "keyMissing", key);
        }
        return Optional.empty();
    }

    private Optional<Object> citation(Map<String, Node> entries, Place place) {
        if (!(entries.get("par") instanceof ScalarNode par)) {
            faults.add(place, "citationMissing");
            return Optional.empty();
        }
        String annex = entries.get("annex") instanceof ScalarNode number ? number.getValue() : "0";
        return guarded(
                () -> new Citation(par.getValue(), (int) Scalars.read(annex, int.class)),
                place.key("par", Nodes.line(par)));
    }

    private void unknownKeys(Class<?> kind, Map<String, Node> entries, Place place) {
        for (var entry : entries.entrySet()) {
            Place here = place.key(entry.getKey(), Nodes.line(entry.getValue()));
            if (Shape.keys(kind).contains(entry.getKey())) {
                continue;
            }
            Units.expected(entry.getKey(), kind, entries)
                    .ifPresentOrElse(
                            expected -> faults.add(here, "wrongUnit", entry.getKey(), expected),
                            () -> faults.add(here, "unknownKey", entry.getKey()));
        }
    }

    private Optional<Object> guarded(Supplier<Object> value, Place place) {
        try {
            return Optional.of(value.get());
        } catch (Unfit unfit) {
            unfit.complaints()
                    .forEach(complaint ->
                            faults.add(place, complaint.key(), complaint.args().toArray()));
        } catch (IllegalArgumentException misfit) {
            faults.add(place, "valueNotFit");
        }
        return Optional.empty();
    }
}
