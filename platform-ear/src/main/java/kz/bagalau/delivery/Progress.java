package kz.bagalau.delivery;

/** Where a long start tells what it is doing. */
@FunctionalInterface
public interface Progress {

    /** One short line: what is being fetched, unpacked, started or migrated. */
    void tell(String line);

    /** For those who do not want to hear it. */
    static Progress silent() {
        return line -> {};
    }
}
