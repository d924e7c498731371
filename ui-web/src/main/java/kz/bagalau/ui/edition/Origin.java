package kz.bagalau.ui.edition;

/**
 * Where a value comes from, in words.
 *
 * @param shape the class of the sign before the words; blank for the model's
 * @param text the words; blank when nothing stands there
 * @param reading the number of the reading that decides it; blank when the text says so
 * @param byHand who changed it in this draft and when; blank when nobody did
 */
public record Origin(String shape, String text, String reading, String byHand) {

    static final Origin NONE = new Origin("", "", "", "");

    /** Whether there is anything to say. */
    public boolean known() {
        return !text.isEmpty() || !reading.isEmpty();
    }
}
