package kz.bagalau.api;

import jakarta.ws.rs.core.EntityTag;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.bagalau.methodology.Refused;

/** Versions as strong entity tags (RFC 9110): {@code "7"} is the seventh change of the thing. */
final class Versions {

    private static final Pattern ONE = Pattern.compile("(W/)?\"([\\x21\\x23-\\x7e]*)\"");
    private static final Pattern OURS = Pattern.compile("[0-9]{1,9}");
    /** More than any version that is read back. */
    static final int MOST = 1_000_000_000;

    /** No version has this number. */
    private static final int NEVER = -1;

    private Versions() {}

    /** The tag of a version. */
    static EntityTag tag(int version) {
        return new EntityTag(Integer.toString(version));
    }

    /** The tag as it stands in a header. */
    static String written(int version) {
        return "\"" + version + "\"";
    }

    /**
     * The version of {@code If-Match}. A tag that is weak or not of ours is no version of anything: the change is refused
     * with the present state, as the protocol says.
     *
     * @param sent the lines of the header; {@code null} when there is none
     */
    static int seen(List<String> sent) {
        if (sent == null
                || sent.isEmpty()
                || sent.stream().allMatch(line -> line.strip().equals("*"))) {
            throw new Refused(new SentRefusal.VersionMissing());
        }
        Matcher tag = ONE.matcher(sent.get(0).strip());
        if (sent.size() > 1 || !tag.matches()) {
            throw new Refused(new SentRefusal.VersionNotUnderstood());
        }
        boolean ours = tag.group(1) == null && OURS.matcher(tag.group(2)).matches();
        return ours ? Integer.parseInt(tag.group(2)) : NEVER;
    }
}
