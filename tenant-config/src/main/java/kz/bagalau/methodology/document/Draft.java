package kz.bagalau.methodology.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Unfit;

/**
 * An edition while it is being written: its document as a tree that may yet be incomplete or faulty. A draft never
 * changes; every edit answers a new one. Paths are spelt as in {@link DocumentPath} and in the places of {@link #faults}.
 *
 * <p>A value is a text, a list of values or a map of keys to values; numbers, dates and the words of closed lists stand
 * as a document spells them ({@code 10}, {@code 2026-01-31}, {@code previousWorkingDay}).
 */
public final class Draft {

    /** The key of the rules. */
    public static final String METHODOLOGY = "methodology";

    /** The key of the decision's own text; in YAML it may stand as a second document. */
    public static final String TEXT = "text";

    private static final int MOST_VALUES_DEEP = 40;

    private final Map<String, Object> root;
    private final Map<String, Integer> lines;

    Draft(Map<String, Object> root, Map<String, Integer> lines) {
        this.root = root;
        this.lines = Map.copyOf(lines);
    }

    /** A draft with nothing in it. */
    public static Draft empty() {
        return new Draft(Map.of(), Map.of());
    }

    /** The draft of an existing edition. */
    public static Draft of(Edition edition) {
        return parse(EditionWriter.write(edition)).forgettingLines();
    }

    /**
     * Reads a document, YAML (one document or two) or JSON, however incomplete.
     *
     * @throws DocumentFaulty when it cannot be a tree: over 5 MB, too deep, an alias, a tag, a key twice, wrong syntax
     */
    public static Draft parse(String document) {
        return DraftReader.read(document);
    }

    /** The value at the path, if something stands there. */
    public Optional<Object> at(String path) {
        return Tree.at(root, DocumentPath.of(path).steps());
    }

    /** The single value at the path, as the document spells it. */
    public Optional<String> text(String path) {
        return at(path).filter(String.class::isInstance).map(String.class::cast);
    }

    /** How many items the list at the path has; 0 when there is none. */
    public int size(String path) {
        return at(path).filter(List.class::isInstance)
                .map(list -> ((List<?>) list).size())
                .orElse(0);
    }

    /** How the items of the list at the path are named: by key, rank, kind or reading, else by their number. */
    public List<String> names(String path) {
        List<?> items =
                at(path).filter(List.class::isInstance).map(Tree::asList).orElse(List.of());
        List<String> names = new ArrayList<>();
        items.forEach(item -> names.add(Tree.name(item, names.size())));
        return List.copyOf(names);
    }

    /** The draft in which the value stands at the path; keys that lead there are made as needed. */
    public Draft with(String path, Object value) {
        return edited(Tree.changed(root, steps(path), before -> plain(value, 0)));
    }

    /** The draft in which nothing stands at the path: a key without its value, a list without its item. */
    public Draft without(String path) {
        return edited(Tree.without(root, steps(path)));
    }

    /** The draft in whose list at the path the value is the last item; the list is made as needed. */
    public Draft added(String path, Object value) {
        return items(path, items -> items.add(plain(value, 0)));
    }

    /** The draft in whose list at the path the value is the item of this number, counted from 1. */
    public Draft inserted(String path, int number, Object value) {
        return items(path, items -> items.add(index(number, items.size() + 1), plain(value, 0)));
    }

    /** The draft in whose list at the path an item has moved to another number, both counted from 1. */
    public Draft moved(String path, int from, int to) {
        return items(path, items -> items.add(index(to, items.size()), items.remove(index(from, items.size()))));
    }

    /** The draft in whose list at the path an item stands twice, the copy after it; counted from 1. */
    public Draft doubled(String path, int number) {
        return items(path, items -> items.add(number, items.get(index(number, items.size()))));
    }

    /**
     * This draft as the beginning of another council's edition: the rules and the text are copied, the decision and its
     * dates are to be entered anew, and no reading counts as confirmed by the other council.
     *
     * @param council the code of the council that is to adopt it
     * @param adopted the day of adoption, as far as it is known; it can be changed later
     */
    public Draft copyFor(String council, LocalDate adopted) {
        Draft copy = with("id", council + "/" + adopted)
                .with("council", council)
                .without("dates")
                .with("dates.adopted", adopted)
                .without("decision.number")
                .without("decision.body")
                .with("decision.date", adopted);
        for (int number = 1; number <= size("readings"); number++) {
            copy = copy.with("readings[" + number + "].confirmed", false);
        }
        return copy;
    }

    /** The paths of the rules that cite this paragraph, or a paragraph of an annex of it: what stands beside its text. */
    public List<String> citing(String paragraph) {
        return values().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(METHODOLOGY + ".")
                        && entry.getKey().endsWith(".par")
                        && entry.getValue().equals(paragraph))
                .map(entry -> entry.getKey().substring(0, entry.getKey().length() - ".par".length()))
                .toList();
    }

    /**
     * Everything that is wrong, at once, each with its place and the paragraph of its rule; empty: an edition. Lines are
     * those of the document that was read or, after an edit, of {@link #toYaml()}.
     */
    public List<Fault> faults() {
        try {
            edition();
            return List.of();
        } catch (DocumentFaulty faulty) {
            return faulty.faults().stream().map(this::atItsLine).toList();
        }
    }

    /** The faults at the path and at everything inside it. */
    public List<Fault> faults(String path) {
        return faults().stream()
                .filter(fault -> fault.place().equals(path)
                        || fault.place().startsWith(path + ".")
                        || fault.place().startsWith(path + "["))
                .toList();
    }

    /**
     * The edition that the draft has become.
     *
     * @throws DocumentFaulty with every fault, while it is not one
     */
    public Edition edition() {
        Map<String, Object> whole = new LinkedHashMap<>(Typed.map(root, Edition.class));
        Optional.ofNullable(whole.remove(TEXT)).ifPresent(text -> whole.put(TEXT, text));
        return EditionReader.readWhole(EditionWriter.dump(whole));
    }

    /** The draft as YAML: the rules and, after a line of dashes, the decision's text. */
    public String toYaml() {
        Map<String, Object> rules = new LinkedHashMap<>(Typed.map(root, Edition.class));
        Object text = rules.remove(TEXT);
        return EditionWriter.dump(rules) + (text == null ? "" : "---\n" + EditionWriter.dump(text));
    }

    /** The draft as JSON: one object, the decision's text under its key {@code text}. */
    public String toJson() {
        return Json.write(Typed.map(root, Edition.class));
    }

    /** Every path at which a single value or a list of single values stands, in order, items named where they can be. */
    public Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        collect("", root, values);
        return Collections.unmodifiableMap(values);
    }

    Map<String, Object> root() {
        return root;
    }

    private Draft forgettingLines() {
        return new Draft(root, Map.of());
    }

    private Draft edited(Object tree) {
        return new Draft(Collections.unmodifiableMap(Tree.asMap(tree)), Map.of());
    }

    private Draft items(String path, Consumer<List<Object>> change) {
        return edited(Tree.changed(root, steps(path), before -> {
            List<Object> items = new ArrayList<>(Tree.asList(before));
            change.accept(items);
            return items;
        }));
    }

    private static List<String> steps(String path) {
        List<String> steps = DocumentPath.of(path).steps();
        if (steps.isEmpty()) {
            throw Unfit.because("pathEmpty");
        }
        return steps;
    }

    private static int index(int number, int size) {
        if (number < 1 || number > size) {
            throw Unfit.because("noSuchItem", number);
        }
        return number - 1;
    }

    private Fault atItsLine(Fault fault) {
        int line = lines.getOrDefault(fault.place(), fault.line());
        return new Fault(fault.place(), line, fault.paragraph(), fault.key(), fault.args());
    }

    private static void collect(String path, Object value, Map<String, Object> values) {
        if (value instanceof Map<?, ?> entries) {
            entries.forEach((key, child) -> collect(path.isEmpty() ? "" + key : path + "." + key, child, values));
        } else if (value instanceof List<?> items && items.stream().anyMatch(Map.class::isInstance)) {
            for (int i = 0; i < items.size(); i++) {
                collect(path + "[" + Tree.name(items.get(i), i) + "]", items.get(i), values);
            }
        } else {
            values.put(path, value);
        }
    }

    /** What a form or a program gives, as a document spells it. */
    private static Object plain(Object value, int depth) {
        Objects.requireNonNull(value, "value");
        if (depth > MOST_VALUES_DEEP) {
            throw Unfit.because("documentTooDeep", MOST_VALUES_DEEP);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(item -> plain(item, depth + 1)).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> entries = new LinkedHashMap<>();
            map.forEach((key, child) -> entries.put(key.toString(), plain(child, depth + 1)));
            return entries;
        }
        if (value instanceof LawText words) {
            Map<String, Object> entries = new LinkedHashMap<>();
            entries.put("kk", words.kk());
            Optional.ofNullable(words.ru()).ifPresent(ru -> entries.put("ru", ru));
            Optional.ofNullable(words.en()).ifPresent(en -> entries.put("en", en));
            return entries;
        }
        if (value instanceof Enum<?> word) {
            return Scalars.word(word);
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof LocalDate) {
            return value.toString();
        }
        throw Unfit.because("valueNotFit", value.getClass().getSimpleName());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Draft draft && root.equals(draft.root);
    }

    @Override
    public int hashCode() {
        return root.hashCode();
    }

    @Override
    public String toString() {
        return "Draft of " + text("id").orElse("nothing");
    }
}
