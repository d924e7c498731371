package kz.bagalau.platform.directory;

import kz.bagalau.methodology.Language;

/**
 * Somebody who is to have an account.
 *
 * @param givenName with the patronymic
 * @param language of his letters and of the sign-in pages
 */
public record Person(String email, String surname, String givenName, Language language) {}
