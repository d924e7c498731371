package kz.bagalau.methodology.survey;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How many servants of a group have each competence among their least expressed ones (¶9, 36), as far as that may be told to
 * those who read no report. A number at the end of the scale of numbers would say of everybody of the group that he has the
 * need, or has it not: it is told as "so many or more" and "fewer than so many", each of which stands for at least as many
 * numbers as a circle has respondents. Of a group that is too small for that nothing is told, and no number of two groups
 * together, which would give a small one away beside a large one.
 *
 * @param servants how many servants of the group have means that are shown; told only where the needs are
 * @param themes the competences, the one that most servants need first; empty where nothing is told
 */
public record TrainingNeeds(int servants, List<Theme> themes) {

    /** How a number is to be read. */
    public enum Bound {
        EXACTLY,
        OR_MORE,
        FEWER_THAN
    }

    /** How many servants need this competence. */
    public record Theme(Competence competence, Bound bound, int servants) {}

    public TrainingNeeds {
        themes = List.copyOf(themes);
    }

    /** From how many servants of a group on anything is told. */
    public static int smallestGroup(int least) {
        return 2 * least - 1;
    }

    /**
     * What is told of a group.
     *
     * @param group the competences that are asked about its servants
     * @param least the edition's least number of respondents
     * @param means what is shown of each of them; who has nothing that is shown does not count
     */
    public static TrainingNeeds of(List<Competence> group, int least, List<List<ShownMean>> means) {
        Objects.requireNonNull(group, "group");
        List<Set<String>> needs = means.stream()
                .filter(servant ->
                        servant.stream().anyMatch(mean -> mean.value().isPresent()))
                .map(TrainingThemes::leastExpressed)
                .map(Set::copyOf)
                .toList();
        int servants = needs.size();
        if (servants < smallestGroup(least)) {
            return new TrainingNeeds(0, List.of());
        }
        List<Theme> themes = group.stream()
                .map(competence -> theme(competence, least, servants, count(needs, competence.key())))
                .sorted(Comparator.comparing((Theme theme) -> theme.bound() == Bound.FEWER_THAN)
                        .thenComparing(Comparator.comparing(Theme::servants).reversed()))
                .collect(Collectors.toUnmodifiableList());
        return new TrainingNeeds(servants, themes);
    }

    private static Theme theme(Competence competence, int least, int servants, int count) {
        if (count < least) {
            return new Theme(competence, Bound.FEWER_THAN, least);
        }
        int end = Math.max(least, servants - least + 1);
        return count < end ? new Theme(competence, Bound.EXACTLY, count) : new Theme(competence, Bound.OR_MORE, end);
    }

    private static int count(List<Set<String>> needs, String key) {
        return (int) needs.stream().filter(need -> need.contains(key)).count();
    }
}
