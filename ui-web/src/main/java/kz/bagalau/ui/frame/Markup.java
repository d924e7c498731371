package kz.bagalau.ui.frame;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import kz.bagalau.ui.words.Words;

/**
 * What {@link WrittenRows} write with: elements, attributes and text, which the writer of Faces escapes, and the words of
 * the law and its paragraphs as the tags {@code law} and {@code par} write them.
 */
public final class Markup {

    private final ResponseWriter writer;
    private final Words words;
    private final String context;

    private Markup(ResponseWriter writer, Words words, String context) {
        this.writer = writer;
        this.words = words;
        this.context = context;
    }

    static Markup of(FacesContext faces) {
        Words asked = (Words) faces.getApplication().getELResolver().getValue(faces.getELContext(), null, "t");
        return new Markup(
                faces.getResponseWriter(),
                asked.in(asked.getLanguage()),
                faces.getExternalContext().getRequestContextPath());
    }

    /** The words in the reader's language. */
    public Words words() {
        return words;
    }

    /** The address of a page of the portal. */
    public String address(String page) {
        return context + page;
    }

    /** Begins an element with its attributes, name and value in turn; one without a value is left out. */
    public Markup open(String element, String... attributes) throws IOException {
        writer.startElement(element, null);
        for (int at = 0; at < attributes.length; at += 2) {
            if (attributes[at + 1] != null) {
                writer.writeAttribute(attributes[at], attributes[at + 1], null);
            }
        }
        return this;
    }

    /** Ends the element. */
    public Markup close(String element) throws IOException {
        writer.endElement(element);
        return this;
    }

    /** Writes text. */
    public Markup text(String text) throws IOException {
        writer.writeText(text, null);
        return this;
    }

    /** An element with text in it and nothing else. */
    public Markup leaf(String element, String text, String... attributes) throws IOException {
        return open(element, attributes).text(text).close(element);
    }

    /** Words of the law, marked with the language in which the edition holds them. */
    public Markup law(LawText text) throws IOException {
        return leaf("span", words.law(text), "lang", words.lawLanguage(text));
    }

    /** A paragraph that opens beside the page. */
    public Markup paragraph(Citation by) throws IOException {
        String place = "par-" + by.number();
        return leaf(
                "a",
                words.paragraph(by),
                "class",
                "par",
                "href",
                address("/council/methodology.xhtml#" + place),
                "data-par",
                place,
                "data-open",
                words.with("frame.par.open"));
    }
}
