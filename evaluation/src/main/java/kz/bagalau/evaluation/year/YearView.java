package kz.bagalau.evaluation.year;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.score.YearlyMean;

/**
 * HR's list of a year: of whom it has been formed (paragraph 4, part 2). No marks here.
 *
 * @param years the years that have results, the latest first
 * @param rule by which the year is counted; empty when nobody was evaluated in it
 * @param lastDay the last day of the year
 * @param over whether it is over, so that the marks may be formed
 */
public record YearView(
        int year,
        List<Integer> years,
        Optional<YearlyMean> rule,
        LocalDate lastDay,
        boolean over,
        List<PersonLine> people) {

    /**
     * One servant.
     *
     * @param evaluated in how many periods of the year he was evaluated
     * @param mark the count that stands; empty while it is not formed
     * @param turns how often the year was counted
     */
    public record PersonLine(
            UUID employee, String fullName, LawText post, int evaluated, Optional<UUID> mark, int turns) {}

    /** Of how many it is formed. */
    public int formed() {
        return (int) people.stream().filter(one -> one.mark().isPresent()).count();
    }

    /** Whether somebody waits for it. */
    public boolean waiting() {
        return over && formed() < people.size();
    }
}
