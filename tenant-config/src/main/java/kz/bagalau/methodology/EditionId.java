package kz.bagalau.methodology;

import java.util.regex.Pattern;

/** The name of an edition: the council's code, a stroke and the day of adoption. */
public record EditionId(String value) {

    private static final Pattern WRITTEN = Pattern.compile("[a-z][a-z0-9-]*/[0-9]{4}-[0-9]{2}-[0-9]{2}(-[0-9]+)?");

    public EditionId {
        Require.that(WRITTEN.matcher(value).matches(), "editionId", value).orUnfit();
    }

    /** Whether a text is the name of an edition. */
    public static boolean isName(String text) {
        return WRITTEN.matcher(text).matches();
    }

    /** Whether it is a model, which binds nobody: the model of all, or that of a region. */
    public boolean isModel() {
        return council().equals("model") || council().startsWith("model-");
    }

    /** The council's code, the part before the stroke. */
    public String council() {
        return value.substring(0, value.indexOf('/'));
    }

    @Override
    public String toString() {
        return value;
    }
}
