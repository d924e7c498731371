package kz.bagalau.methodology.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kz.bagalau.methodology.Unfit;

/** Maps, lists and texts: an edition's document before it is rules. Nothing here changes; a change is a new tree. */
final class Tree {

    /** By which of its entries an item of a list is named. */
    static final List<String> NAMING = List.of("key", "rank", "kind", "reading");

    private Tree() {}

    /** The value at the path, if something stands there. */
    static Optional<Object> at(Object tree, List<String> steps) {
        if (steps.isEmpty()) {
            return Optional.ofNullable(tree);
        }
        return child(tree, steps.get(0)).flatMap(child -> at(child, rest(steps)));
    }

    /** The tree in which the value at the path is what the change makes of it; what leads there is made as needed. */
    static Object changed(Object tree, List<String> steps, UnaryOperator<Object> change) {
        if (steps.isEmpty()) {
            return change.apply(tree);
        }
        String step = steps.get(0);
        if (DocumentPath.isItem(step)) {
            List<Object> items = new ArrayList<>(asList(tree));
            int index = index(items, step).orElseThrow(() -> Unfit.because("noSuchItem", step));
            items.set(index, changed(items.get(index), rest(steps), change));
            return items;
        }
        Map<String, Object> entries = new LinkedHashMap<>(asMap(tree));
        Object made = changed(entries.get(step), rest(steps), change);
        if (made == null) {
            entries.remove(step);
        } else {
            entries.put(step, made);
        }
        return entries;
    }

    /** The tree without what stands at the path. */
    static Object without(Object tree, List<String> steps) {
        List<String> above = steps.subList(0, steps.size() - 1);
        String last = steps.get(steps.size() - 1);
        if (at(tree, steps).isEmpty()) {
            return tree;
        }
        return changed(tree, above, holder -> {
            if (DocumentPath.isItem(last)) {
                List<Object> items = new ArrayList<>(asList(holder));
                items.remove((int) index(items, last).orElseThrow());
                return items;
            }
            Map<String, Object> entries = new LinkedHashMap<>(asMap(holder));
            entries.remove(last);
            return entries;
        });
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> asMap(Object value) {
        if (value == null) {
            return Map.of();
        }
        if (value instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw Unfit.because("keysExpected");
    }

    static List<?> asList(Object value) {
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            return list;
        }
        throw Unfit.because("listExpected");
    }

    /** By what an item is told from its neighbours, else by its number from 1. */
    static String name(Object item, int index) {
        if (item instanceof Map<?, ?> entries) {
            for (String naming : NAMING) {
                if (entries.get(naming) instanceof String name && name.matches("[A-Za-z][A-Za-z0-9]*")) {
                    return name;
                }
            }
        }
        return String.valueOf(index + 1);
    }

    static Optional<Integer> index(List<?> items, String step) {
        String selector = DocumentPath.selector(step);
        for (int i = 0; i < items.size(); i++) {
            if (selector.equals(String.valueOf(i + 1)) || selector.equals(name(items.get(i), i))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static Optional<Object> child(Object tree, String step) {
        if (DocumentPath.isItem(step)) {
            return tree instanceof List<?> items ? index(items, step).map(items::get) : Optional.empty();
        }
        return tree instanceof Map<?, ?> entries ? Optional.ofNullable(entries.get(step)) : Optional.empty();
    }

    private static List<String> rest(List<String> steps) {
        return steps.subList(1, steps.size());
    }
}
