package kz.bagalau.methodology.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import kz.bagalau.methodology.Period;

/**
 * How many periods in a row, up to the last one, a servant was graded unsatisfactory. What follows from two is set for the
 * whole country (Presidential Decree 152, paragraph 36), so no edition can change it.
 *
 * <p>In a row are neighbouring periods of the calendar: one in which the servant was not evaluated is neither a bad nor a
 * good one, and the count begins anew after it (R52).
 *
 * @param periods those in a row, the oldest first; none when the last period was not unsatisfactory
 */
public record UnsatisfactoryRow(List<Period> periods) {

    /** What it takes for a decision. */
    private static final int FOR_A_DECISION = 2;

    public UnsatisfactoryRow {
        periods = List.copyOf(periods);
    }

    /** The row that ends with the last of these periods. */
    public static UnsatisfactoryRow endingAt(SortedMap<Period, GradeRank> grades) {
        List<Period> row = new ArrayList<>();
        List<Map.Entry<Period, GradeRank>> latestFirst = new ArrayList<>(grades.entrySet());
        Collections.reverse(latestFirst);
        for (Map.Entry<Period, GradeRank> graded : latestFirst) {
            boolean neighbour = row.isEmpty() || graded.getKey().next().equals(row.get(row.size() - 1));
            if (!neighbour || graded.getValue() != GradeRank.UNSATISFACTORY) {
                break;
            }
            row.add(graded.getKey());
        }
        Collections.reverse(row);
        return new UnsatisfactoryRow(row);
    }

    /** How many. */
    public int count() {
        return periods.size();
    }

    /** Whether the servant is warned: one more of the kind, and a decision is due. */
    public boolean warns() {
        return count() == FOR_A_DECISION - 1;
    }

    /** Whether the appointing official decides. */
    public boolean asksForADecision() {
        return count() >= FOR_A_DECISION;
    }
}
