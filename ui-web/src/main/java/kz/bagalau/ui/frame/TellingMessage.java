package kz.bagalau.ui.frame;

import jakarta.faces.application.FacesMessage;

/** Carries a telling through the messages of Faces, so that it is shown exactly once. */
final class TellingMessage extends FacesMessage {

    private final Telling telling;

    TellingMessage(Telling telling) {
        super("refuse".equals(telling.kind()) ? SEVERITY_ERROR : SEVERITY_INFO, telling.title(), telling.text());
        this.telling = telling;
    }

    Telling telling() {
        return telling;
    }
}
