package kz.bagalau.methodology.document;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Reading;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** What the records look like from the document's side. */
final class Shape {

    /** Stands for the Russian or English words a text does not have; a constructor receives {@code null} for it. */
    static final Object NO_WORDS = new Object();

    /** Looked at once: to ask a class for its components is to be given copies of them. */
    private static final ClassValue<Look> LOOKS = new ClassValue<>() {
        @Override
        protected Look computeValue(Class<?> kind) {
            return Look.at(kind);
        }
    };

    private Shape() {}

    /** The record's components, in their order. */
    static List<RecordComponent> components(Class<?> kind) {
        return LOOKS.get(kind).components();
    }

    /** Whether the component is the record's own citation, written as {@code par} and {@code annex}. */
    static boolean isCitation(RecordComponent component) {
        return component.getType() == Citation.class && component.getName().equals("by");
    }

    /** The document's key of a component: its name, and {@code reading} for a reading that justifies the record. */
    static String key(RecordComponent component) {
        return component.getType() == Reading.class && component.getName().equals("by")
                ? "reading"
                : component.getName();
    }

    static Set<String> keys(Class<?> kind) {
        return LOOKS.get(kind).keys();
    }

    static Optional<String> paragraph(Class<?> kind, Map<String, Node> entries) {
        return keys(kind).contains("par") && entries.get("par") instanceof ScalarNode par
                ? Optional.of(par.getValue())
                : Optional.empty();
    }

    static Object construct(Class<?> kind, List<Object> values) {
        Object[] arguments =
                values.stream().map(value -> value == NO_WORDS ? null : value).toArray();
        try {
            return LOOKS.get(kind).constructor().newInstance(arguments);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof IllegalArgumentException misfit) {
                throw misfit;
            }
            throw new IllegalStateException(refused.getCause());
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static Object value(RecordComponent component, Object of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private record Look(List<RecordComponent> components, Set<String> keys, Constructor<?> constructor) {

        private static Look at(Class<?> kind) {
            List<RecordComponent> components = List.of(kind.getRecordComponents());
            Set<String> keys = new LinkedHashSet<>();
            for (RecordComponent component : components) {
                keys.addAll(isCitation(component) ? List.of("par", "annex") : List.of(key(component)));
            }
            Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                return new Look(components, Collections.unmodifiableSet(keys), kind.getDeclaredConstructor(types));
            } catch (NoSuchMethodException broken) {
                throw new IllegalStateException(broken);
            }
        }
    }

    /** Whether a document must have the component's key. */
    static boolean isDemanded(RecordComponent component, Class<?> kind) {
        boolean language = kind == LawText.class && !component.getName().equals("kk");
        return !language && component.getType() != Optional.class && component.getType() != List.class;
    }

    /** Whether the record is written with keys of its own, and not as a single value or as words. */
    static boolean isOfKeys(Class<?> kind) {
        return kind != LawText.class && kind != Citation.class && kind != EditionId.class && kind != Period.class;
    }

    /** The record's name, an enclosing record's before a dot: {@code Vote.Quorum}. */
    static String name(Class<?> kind) {
        return kind.getName().substring(kind.getPackageName().length() + 1).replace('$', '.');
    }
}
