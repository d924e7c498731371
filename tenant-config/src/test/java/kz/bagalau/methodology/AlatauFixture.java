package kz.bagalau.methodology;

import kz.bagalau.methodology.document.ShippedEditions;

/** The shipped Alatau edition, read once. */
public final class AlatauFixture {

    private static final Edition EDITION = ShippedEditions.all().get(0);

    private AlatauFixture() {}

    public static Edition edition() {
        return EDITION;
    }

    public static Methodology methodology() {
        return EDITION.methodology();
    }
}
