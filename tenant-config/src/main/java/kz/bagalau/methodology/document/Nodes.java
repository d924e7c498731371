package kz.bagalau.methodology.document;

import java.util.LinkedHashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** The entries of a mapping by their keys, each key once. */
final class Nodes {

    private Nodes() {}

    static Map<String, Node> entries(MappingNode mapping, Place place, Faults faults) {
        Map<String, Node> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (entries.putIfAbsent(key, tuple.getValueNode()) != null) {
                faults.add(place.key(key, line(tuple.getKeyNode())), "keyTwice", key);
            }
        }
        return entries;
    }

    static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }
}
