package kz.bagalau.methodology.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.Reading;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Reads an edition from its document: a YAML stream of two, the rules and, after {@code ---}, the decision's own text; or
 * one document, YAML or JSON, with the text under the key {@code text}. A shipped document and an uploaded one go the
 * same way. All faults are reported at once.
 */
public final class EditionReader {

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setLabel("edition")
            .setAllowDuplicateKeys(true)
            .setCodePointLimit(Guard.MAX_BYTES)
            .setUseMarks(true)
            .build();

    private EditionReader() {}

    /**
     * The edition in the document.
     *
     * @throws DocumentFaulty with every fault of the document
     */
    public static Edition read(String yaml) {
        Faults faults = new Faults();
        Optional<Node> whole = together(documents(Json.spaced(yaml), faults), faults);
        return bound(whole.map(EarlierDocuments::completed), faults);
    }

    /** The edition in one document that may lack anything, the text too: what is missing is among the faults. */
    static Edition readWhole(String yaml) {
        Faults faults = new Faults();
        return bound(documents(yaml, faults).stream().findFirst(), faults);
    }

    private static List<Node> documents(String yaml, Faults faults) {
        Optional<List<Node>> documents = new Guard(faults).documents(yaml, SETTINGS);
        faults.orFaulty();
        return documents.orElseThrow();
    }

    private static Edition bound(Optional<Node> whole, Faults faults) {
        Optional<Object> edition = whole.flatMap(root -> new Binder(faults).bind(root, Edition.class, Place.DOCUMENT));
        faults.orFaulty();
        Edition read = (Edition) edition.orElseThrow();
        ledger(read, faults);
        faults.orFaulty();
        return read;
    }

    /** The rules with the text as their key {@code text}, so that one shape describes both. */
    private static Optional<Node> together(List<Node> documents, Faults faults) {
        if (documents.size() == 1 && documents.get(0) instanceof MappingNode whole && holdsText(whole)) {
            return Optional.of(whole);
        }
        if (documents.size() != 2
                || !(documents.get(0) instanceof MappingNode rules)
                || !(documents.get(1) instanceof MappingNode text)) {
            faults.add(Place.DOCUMENT, "rulesAndTextExpected", documents.size());
            return Optional.empty();
        }
        List<NodeTuple> entries = new ArrayList<>(rules.getValue());
        entries.add(new NodeTuple(new ScalarNode(Tag.STR, "text", ScalarStyle.PLAIN), text));
        return Optional.of(new MappingNode(
                rules.getTag(), true, entries, rules.getFlowStyle(), rules.getStartMark(), rules.getEndMark()));
    }

    /** One document with the text under its own key: how JSON, which knows no second document, holds an edition. */
    private static boolean holdsText(MappingNode whole) {
        return whole.getValue().stream()
                .anyMatch(entry -> entry.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals("text"));
    }

    private static void ledger(Edition edition, Faults faults) {
        EditionLedger ledger = EditionLedger.of(edition);
        ledger.unaccounted()
                .forEach(paragraph -> faults.add(Place.DOCUMENT.of(paragraph), "paragraphNotAccountedFor", paragraph));
        Statements.of(edition.methodology()).stream()
                .filter(statement -> statement.value() instanceof Reading reading
                        && edition.choice(reading).isEmpty())
                .forEach(statement -> faults.add(
                        new Place(
                                "methodology." + statement.path(),
                                1,
                                statement.by().paragraph()),
                        "readingNotListed",
                        statement.value()));
        ledger.citedNowhere()
                .forEach(paragraph -> faults.add(Place.DOCUMENT.of(paragraph), "paragraphNotInText", paragraph));
    }
}
