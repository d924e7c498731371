package kz.bagalau.methodology;

import java.util.Objects;

/** The schedule of the evaluation: made by one, approved by another (¶10, part 2). */
public record ScheduleRule(Citation by, LawText madeBy, LawText approvedBy) {

    public ScheduleRule {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(madeBy, "madeBy");
        Objects.requireNonNull(approvedBy, "approvedBy");
    }
}
