package kz.bagalau.methodology;

import kz.bagalau.methodology.document.ShippedEditions;

/** The shipped Sarysu edition, read once. */
public final class SarysuFixture {

    private static final Edition EDITION = ShippedEditions.all().get(1);

    private SarysuFixture() {}

    public static Edition edition() {
        return EDITION;
    }

    public static Methodology methodology() {
        return EDITION.methodology();
    }
}
