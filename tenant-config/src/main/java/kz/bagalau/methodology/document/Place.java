package kz.bagalau.methodology.document;

/** Where in a document one stands: the keys, the line, and the paragraph of the innermost rule. */
record Place(String path, int line, String paragraph) {

    static final Place DOCUMENT = new Place("", 1, "");

    Place key(String key, int line) {
        return new Place(path.isEmpty() ? key : path + "." + key, line, paragraph);
    }

    Place item(int index, int line) {
        return new Place(path + "[" + (index + 1) + "]", line, paragraph);
    }

    Place of(String citedParagraph) {
        return new Place(path, line, citedParagraph);
    }

    Place at(int otherLine) {
        return new Place(path, otherLine, paragraph);
    }
}
