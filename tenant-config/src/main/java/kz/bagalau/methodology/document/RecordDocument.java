package kz.bagalau.methodology.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.Node;

/** Any record of values in the style of an edition's document: the same keys, the same guard, the same faults. */
public final class RecordDocument {

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setLabel("record")
            .setAllowDuplicateKeys(true)
            .setCodePointLimit(Guard.MAX_BYTES)
            .setUseMarks(true)
            .build();

    private RecordDocument() {}

    /**
     * The record in a document, YAML or JSON.
     *
     * @throws DocumentFaulty with every fault of the document
     */
    public static <T extends Record> T read(String document, Class<T> kind) {
        Faults faults = new Faults();
        String spaced = Json.spaced(document);
        if (!new Guard(faults).admits(spaced, SETTINGS)) {
            faults.orFaulty();
        }
        List<Node> documents = new ArrayList<>();
        new Compose(SETTINGS).composeAllFromString(spaced).forEach(documents::add);
        if (documents.size() != 1) {
            faults.add(Place.DOCUMENT, "oneDocumentExpected", documents.size());
            faults.orFaulty();
        }
        Optional<Object> read = new Binder(faults).bind(documents.get(0), kind, Place.DOCUMENT);
        faults.orFaulty();
        return kind.cast(read.orElseThrow());
    }

    /** The document of the record as YAML. */
    public static String yaml(Record record) {
        return EditionWriter.dump(EditionWriter.record(record));
    }

    /** The document of the record as JSON. */
    public static String json(Record record) {
        return Json.write(EditionWriter.record(record));
    }
}
