package kz.bagalau.platform.directory;

import java.util.Objects;

/** The sign-in service did not do what it was asked. What it has done before stays done: the same may be asked again. */
public final class DirectoryTrouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What stands in the way. */
    public enum Kind {
        /** It does not answer, not in time, or says that it is in disorder itself. */
        AWAY(true),
        /** It does not let the portal in, or not this far. */
        CLOSED(true),
        /** The portal has no key to it: the setting is missing. */
        NOT_SET_UP(false),
        /** The organization is no longer there. */
        GONE(true),
        /** Another organization has the name or the short name. */
        NAME_TAKEN(false),
        /** Another account has the address as its user name. */
        ADDRESS_TAKEN(false),
        /** It takes the address or the name of the person for wrong. */
        ADDRESS_REFUSED(false),
        /** Its letter did not leave. */
        MAIL(true),
        /** Any other refusal. */
        REFUSED(true);

        private final boolean passing;

        Kind(boolean passing) {
            this.passing = passing;
        }

        /** Whether the same request may succeed later without anybody's doing. */
        public boolean isPassing() {
            return passing;
        }
    }

    private final Kind kind;

    DirectoryTrouble(Kind kind, String message, Throwable cause) {
        super(kind + ": " + message, cause);
        this.kind = Objects.requireNonNull(kind, "kind");
    }

    DirectoryTrouble(Kind kind, String message) {
        this(kind, message, null);
    }

    /** What stands in the way. */
    public Kind kind() {
        return kind;
    }
}
