package kz.bagalau.api;

import kz.bagalau.methodology.Refusal;

/**
 * A field of a sent body that is not taken.
 *
 * @param pointer where it stands, a JSON pointer (RFC 6901) as a fragment: {@code #/targets/2026-Q3/planned}
 * @param why the reason
 */
record AtField(String pointer, Refusal why) {

    /** A field of the outermost object. */
    static AtField of(String name, Refusal why) {
        return new AtField("#" + step(name), why);
    }

    /** One step of a pointer. */
    static String step(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
