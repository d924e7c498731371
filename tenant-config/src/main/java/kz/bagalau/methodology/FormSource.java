package kz.bagalau.methodology;

import java.util.Objects;

/**
 * Where a statutory form stands.
 *
 * @param by the paragraph that names the form, with the annex
 */
public record FormSource(Citation by, Owner owner) {

    /** Whose annex it is. */
    public enum Owner {
        /** The council's own methodology. */
        OWN,
        /** The model methodology. */
        MODEL
    }

    public FormSource {
        Objects.requireNonNull(owner, "owner");
        Require.that(by.annex().isPresent(), "formWithoutAnnex", by.paragraph()).orUnfit();
    }
}
