package kz.bagalau.evaluation.edition;

import java.time.LocalDate;
import java.util.List;
import kz.bagalau.methodology.Citation;

/**
 * Whether the dates of an edition can be kept over the next two years.
 *
 * @param from the first day looked at
 * @param until the last day looked at
 * @param missingYears years whose working calendar is not published, so that they could not be looked at
 */
public record FeasibilityView(
        String which,
        String edition,
        LocalDate from,
        LocalDate until,
        List<Integer> missingYears,
        List<Finding> findings) {

    public FeasibilityView {
        missingYears = List.copyOf(missingYears);
        findings = List.copyOf(findings);
    }

    /**
     * One collision, or a date that cannot be kept.
     *
     * @param key the words stand under {@code edition.finding.} and this key
     * @param by the paragraph to blame, {@code null} when none is
     * @param how what happens then: the words stand under {@code edition.resolution.} and this key
     * @param howArgs what fills their places
     * @param resolved whether the edition itself says what then
     */
    public record Finding(
            String key,
            LocalDate day,
            List<Object> args,
            Citation by,
            String how,
            List<Object> howArgs,
            boolean resolved) {
        public Finding {
            args = List.copyOf(args);
            howArgs = List.copyOf(howArgs);
        }
    }

    /** How many of them the edition does not resolve. */
    public long open() {
        return findings.stream().filter(finding -> !finding.resolved()).count();
    }
}
