package kz.bagalau.ui.frame;

import jakarta.faces.application.FacesMessage;
import java.io.Serializable;
import kz.bagalau.methodology.Citation;

/** A message with the paragraph that says so. */
public class RefusalMessage extends FacesMessage implements Serializable {

    private final String paragraph;
    private final int annex;

    RefusalMessage(String words, Citation citation) {
        super(FacesMessage.SEVERITY_ERROR, words, null);
        paragraph = citation == null ? null : citation.paragraph();
        annex = citation == null ? 0 : citation.annexNumber();
    }

    /** The paragraph, {@code null} when the platform itself refuses. */
    public Citation getCitation() {
        return paragraph == null ? null : new Citation(paragraph, annex);
    }
}
