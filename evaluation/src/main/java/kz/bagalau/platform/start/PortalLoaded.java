package kz.bagalau.platform.start;

/**
 * The application is loaded: its names are bound, its database can be asked, and nobody is served yet. Whoever has work to
 * do at the start observes this, in the order of priorities; a failure stops the start.
 *
 * <p>Not {@code @Initialized(ApplicationScoped.class)}: in an EAR a full server tells that before it has bound the names of
 * the web module, so that no {@code EntityManager} is found then.
 */
public record PortalLoaded() {}
