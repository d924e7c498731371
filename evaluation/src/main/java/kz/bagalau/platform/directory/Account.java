package kz.bagalau.platform.directory;

import java.util.UUID;

/**
 * A person's account.
 *
 * @param id his number, the subject of his tokens
 * @param enabled whether he may sign in
 * @param verified whether he has proved that the address is his
 */
public record Account(UUID id, String email, boolean enabled, boolean verified) {}
