package kz.bagalau.delivery;

/**
 * The portal's database as seen by its two roles.
 *
 * @param owner owns the tables and migrates them
 * @param application works with them and owns nothing
 */
public record PortalDatabase(Database owner, Database application) {}
