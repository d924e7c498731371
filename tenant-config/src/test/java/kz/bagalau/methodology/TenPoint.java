package kz.bagalau.methodology;

import kz.bagalau.methodology.document.EditionReader;

/** The made-up edition of marks 1-10, half-years and two groups of parameters. */
public final class TenPoint {

    private static final Edition EDITION = EditionReader.read(FixtureEditionTest.document());

    private TenPoint() {}

    public static Edition edition() {
        return EDITION;
    }
}
