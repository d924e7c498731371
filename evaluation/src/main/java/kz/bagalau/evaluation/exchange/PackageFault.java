package kz.bagalau.evaluation.exchange;

/**
 * Why a package is not taken in.
 *
 * @param entry the file inside it that is meant; empty where the whole is
 */
public record PackageFault(Kind kind, String entry) {

    /** What is wrong; the words stand under {@code staff.exchange.fault.} and the name. */
    public enum Kind {
        /** More bytes than a package may have. */
        TOO_LARGE,
        /** No archive, or one that breaks off. */
        UNREADABLE,
        /** More files than a package may have. */
        TOO_MANY_FILES,
        /** It unpacks to more than a package may hold: made to do harm. */
        SWELLS,
        /** A name that would lead out of the package. */
        UNSAFE_NAME,
        /** The same name twice. */
        TWICE,
        /** No {@code manifest.json}. */
        NO_MANIFEST,
        /** A manifest that nobody can read. */
        MANIFEST_UNREADABLE,
        /** The manifest of something else, or of a version that is not known here. */
        OTHER_FORMAT,
        /** The package of another council. */
        OTHER_COUNCIL,
        /** The manifest names a file that is not there. */
        MISSING,
        /** A file of which the manifest knows nothing. */
        UNEXPECTED,
        /** A file is not the one that was packed. */
        HASH_DIFFERS,
        /** No list of the staff in it. */
        NO_STAFF
    }

    static PackageFault of(Kind kind) {
        return new PackageFault(kind, "");
    }
}
