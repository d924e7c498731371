package kz.bagalau.methodology.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads a document, YAML or JSON, as a tree that may yet be incomplete or faulty, and remembers the lines. */
final class DraftReader {

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setLabel("draft")
            .setAllowDuplicateKeys(true)
            .setCodePointLimit(Guard.MAX_BYTES)
            .setUseMarks(true)
            .build();

    private final Faults faults = new Faults();
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    private DraftReader() {}

    /**
     * The draft in the document.
     *
     * @throws DocumentFaulty when it is no tree at all: its syntax, size, depth, an alias, a tag, a key twice
     */
    static Draft read(String document) {
        return new DraftReader().draft(Json.spaced(document));
    }

    private Draft draft(String document) {
        if (!new Guard(faults).admits(document, SETTINGS)) {
            faults.orFaulty();
        }
        List<Node> documents = new ArrayList<>();
        new Compose(SETTINGS).composeAllFromString(document).forEach(documents::add);
        boolean mappings = documents.stream().allMatch(MappingNode.class::isInstance);
        if (!mappings || documents.isEmpty() || documents.size() > 2) {
            faults.add(Place.DOCUMENT, "rulesAndTextExpected", documents.size());
            faults.orFaulty();
        }
        Map<String, Object> root = new LinkedHashMap<>(
                Tree.asMap(value(documents.get(0), Place.DOCUMENT).orElse(Map.of())));
        if (documents.size() == 2) {
            Place text = Place.DOCUMENT.key(Draft.TEXT, Nodes.line(documents.get(1)));
            value(documents.get(1), text).ifPresent(tree -> root.put(Draft.TEXT, tree));
        }
        faults.orFaulty();
        return new Draft(root, lines);
    }

    private Optional<Object> value(Node node, Place place) {
        lines.putIfAbsent(place.path(), place.line());
        if (node instanceof MappingNode mapping) {
            Map<String, Object> entries = new LinkedHashMap<>();
            Nodes.entries(mapping, place, faults)
                    .forEach((key, child) ->
                            value(child, place.key(key, Nodes.line(child))).ifPresent(read -> entries.put(key, read)));
            return Optional.of(entries);
        }
        if (node instanceof SequenceNode sequence) {
            List<Object> items = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                items.add(
                        value(item, place.item(items.size(), Nodes.line(item))).orElse(""));
            }
            return Optional.of(items);
        }
        return node instanceof ScalarNode scalar && !isNull(scalar) ? Optional.of(scalar.getValue()) : Optional.empty();
    }

    /** A key without a value, as people leave it in a form, is a key that is not there. */
    private static boolean isNull(ScalarNode scalar) {
        return scalar.getScalarStyle() == ScalarStyle.PLAIN
                && List.of("", "~", "null").contains(scalar.getValue());
    }
}
