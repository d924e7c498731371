package kz.bagalau.methodology.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Documents that were published before the format knew a rule. They are never rewritten; what they could not say is read
 * as the readings of the register, named as such and unconfirmed. A draft is not completed: its author is asked.
 */
final class EarlierDocuments {

    private static final List<String> READINGS = List.of(
            "{ reading: R35, chosen: twoDecimalsHalfUp, confirmed: false }",
            "{ reading: R36, chosen: planOverActual, confirmed: false }",
            "{ reading: R37, chosen: reachedOrNot, confirmed: false }",
            "{ reading: R38, chosen: leftOut, confirmed: false }",
            "{ reading: R39, chosen: statedPercent, confirmed: false }");

    private EarlierDocuments() {}

    /** The document with the rule on percentages of realisation (R35-R39), if it has indicators and no such rule. */
    static Node completed(Node root) {
        Optional<MappingNode> kpi = mapping(root, "methodology").flatMap(node -> mapping(node, "kpi"));
        Optional<MappingNode> permitted = kpi.flatMap(node -> mapping(node, "permitted"));
        Optional<SequenceNode> readings =
                value(root, "readings").filter(SequenceNode.class::isInstance).map(SequenceNode.class::cast);
        if (permitted.isEmpty()
                || readings.isEmpty()
                || value(kpi.get(), "realisation").isPresent()) {
            return root;
        }
        Optional<String> paragraph = value(permitted.get(), "par")
                .filter(ScalarNode.class::isInstance)
                .map(node -> ((ScalarNode) node).getValue());
        if (paragraph.isEmpty()) {
            return root;
        }
        add(kpi.get(), "realisation", realisation(paragraph.get()));
        READINGS.forEach(reading -> readings.get().getValue().add(composed(reading)));
        return root;
    }

    private static Node realisation(String paragraph) {
        return composed("{ par: \"" + paragraph.replaceAll("[^0-9.]", "") + "\", annex: 2,"
                + " rounding: { reading: R35, decimals: 2, mode: halfUp }, lower: planOverActual,"
                + " zeroPlan: reachedOrNot, missingPlan: leftOut, qualitative: statedPercent }");
    }

    private static Node composed(String yaml) {
        List<Node> nodes = new ArrayList<>();
        new Compose(LoadSettings.builder().setUseMarks(true).build())
                .composeAllFromString(yaml)
                .forEach(nodes::add);
        return nodes.get(0);
    }

    private static void add(MappingNode holder, String key, Node value) {
        Node name =
                ((MappingNode) composed("{ " + key + ": x }")).getValue().get(0).getKeyNode();
        List<NodeTuple> entries = new ArrayList<>(holder.getValue());
        entries.add(new NodeTuple(name, value));
        holder.setValue(entries);
    }

    private static Optional<MappingNode> mapping(Node holder, String key) {
        return value(holder, key).filter(MappingNode.class::isInstance).map(MappingNode.class::cast);
    }

    private static Optional<Node> value(Node holder, String key) {
        if (!(holder instanceof MappingNode mapping)) {
            return Optional.empty();
        }
        return mapping.getValue().stream()
                .filter(entry -> entry.getKeyNode() instanceof ScalarNode name
                        && name.getValue().equals(key))
                .map(NodeTuple::getValueNode)
                .findFirst();
    }
}
