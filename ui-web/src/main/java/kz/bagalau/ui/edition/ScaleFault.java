package kz.bagalau.ui.edition;

/**
 * A gap or an overlap of the scale in words, with the value that mends it.
 *
 * @param title what it is: a gap, an overlap
 * @param text which means find no grade, or two
 * @param path the bound to be changed
 * @param value what mends it, as the document spells it
 * @param offer the words of the button: which bound becomes what
 */
public record ScaleFault(String title, String text, String path, String value, String offer) {}
