package kz.bagalau.platform.directory;

/**
 * A council in the sign-in service.
 *
 * @param id its number there
 * @param alias its short name there, which never changes
 * @param enabled whether tokens name it
 */
public record Organization(String id, String alias, String name, boolean enabled) {}
