package kz.bagalau.methodology.document;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Methodology;

/** Every value of a methodology as a flat list, in the order of its rules. */
public final class Statements {

    private final List<Statement> all = new ArrayList<>();

    private Statements() {}

    /** All statements of the methodology. */
    public static List<Statement> of(Methodology methodology) {
        Statements statements = new Statements();
        statements.record("", methodology, Optional.empty());
        return List.copyOf(statements.all);
    }

    private void record(String path, Object rule, Optional<Citation> above) {
        Optional<Citation> by = own(rule).or(() -> above);
        for (RecordComponent component : Shape.components(rule.getClass())) {
            if (!Shape.isCitation(component)) {
                value(
                        path.isEmpty() ? Shape.key(component) : path + "." + Shape.key(component),
                        Shape.value(component, rule),
                        by);
            }
        }
    }

    private void value(String path, Object value, Optional<Citation> by) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(inner -> value(path, inner, by));
        } else if (value instanceof List<?> list) {
            list(path, list, by);
        } else if (isRule(value)) {
            record(path, value, by);
        } else {
            by.ifPresent(citation -> all.add(new Statement(path, citation, value)));
        }
    }

    private void list(String path, List<?> list, Optional<Citation> by) {
        if (list.stream().noneMatch(Statements::isRule)) {
            by.filter(citation -> !list.isEmpty()).ifPresent(citation -> all.add(new Statement(path, citation, list)));
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            record(path + "[" + name(list.get(i), i) + "]", list.get(i), by);
        }
    }

    /** What tells one item of a list from its neighbours: its key, rank or kind, else its number. */
    private static String name(Object item, int index) {
        for (RecordComponent component : Shape.components(item.getClass())) {
            if (Set.of("key", "rank", "kind").contains(component.getName())) {
                Object value = Shape.value(component, item);
                return value instanceof Enum<?> word ? Scalars.word(word) : value.toString();
            }
        }
        return String.valueOf(index + 1);
    }

    private static boolean isRule(Object value) {
        return value.getClass().isRecord() && !(value instanceof LawText) && !(value instanceof Citation);
    }

    private static Optional<Citation> own(Object rule) {
        return Shape.components(rule.getClass()).stream()
                .filter(Shape::isCitation)
                .map(component -> (Citation) Shape.value(component, rule))
                .findFirst();
    }
}
