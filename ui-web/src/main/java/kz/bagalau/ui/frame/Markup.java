package kz.bagalau.ui.frame;

import jakarta.faces.context.FacesContext;
import java.util.Objects;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import kz.bagalau.ui.words.Words;
import org.owasp.encoder.Encode;

/**
 * What {@link WrittenRows} write with: elements, attributes and text, each escaped for its place, and the words of the law
 * and its paragraphs as the tags {@code law} and {@code par} write them. Names of elements and attributes are those of the
 * code, values and text may be anybody's; script, style and attributes that hold either are not for this, nor are rows
 * that an Ajax answer brings anew.
 */
public final class Markup {

    private final StringBuilder written = new StringBuilder();
    private final Words words;
    private final String context;

    Markup(Words words, String context) {
        this.words = words;
        this.context = context;
    }

    static Markup of(FacesContext faces) {
        Words asked = (Words) faces.getApplication().getELResolver().getValue(faces.getELContext(), null, "t");
        return new Markup(
                asked.in(asked.getLanguage()), faces.getExternalContext().getRequestContextPath());
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
    public Markup open(String element, String... attributes) {
        written.append('<').append(element);
        for (int at = 0; at < attributes.length; at += 2) {
            if (attributes[at + 1] != null) {
                written.append(' ').append(attributes[at]).append("=\"");
                written.append(Encode.forHtmlAttribute(attributes[at + 1])).append('"');
            }
        }
        written.append('>');
        return this;
    }

    /** Ends the element. */
    public Markup close(String element) {
        written.append("</").append(element).append('>');
        return this;
    }

    /** Writes text. */
    public Markup text(String text) {
        // the encoder writes the word "null" for what is absent
        written.append(Encode.forHtmlContent(Objects.requireNonNull(text)));
        return this;
    }

    /** An element with text in it and nothing else. */
    public Markup leaf(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close(element);
    }

    /** Words of the law, marked with the language in which the edition holds them. */
    public Markup law(LawText text) {
        return leaf("span", words.law(text), "lang", words.lawLanguage(text));
    }

    /** A paragraph that opens beside the page. */
    public Markup paragraph(Citation by) {
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

    /** What was written, as HTML. */
    String html() {
        return written.toString();
    }
}
