package kz.bagalau.methodology.proof;

import java.util.List;
import kz.bagalau.methodology.document.DocumentFaulty;
import kz.bagalau.methodology.document.RecordDocument;

/** Test cases as one document, in the style of an edition's: YAML or JSON, all faults at once. */
public record TestCases(List<TestCase> cases) {

    public TestCases {
        cases = List.copyOf(cases);
    }

    /**
     * The cases in a document.
     *
     * @throws DocumentFaulty with every fault of the document
     */
    public static TestCases read(String document) {
        return RecordDocument.read(document, TestCases.class);
    }

    /** The cases as YAML. */
    public String yaml() {
        return RecordDocument.yaml(this);
    }

    /** The cases as JSON. */
    public String json() {
        return RecordDocument.json(this);
    }
}
