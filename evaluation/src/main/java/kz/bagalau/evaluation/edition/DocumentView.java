package kz.bagalau.evaluation.edition;

/**
 * An edition as a document to take away.
 *
 * @param fileName {@code alpha-2027-01-01.yaml}
 * @param mediaType as browsers name it
 */
public record DocumentView(String fileName, String mediaType, String text) {}
