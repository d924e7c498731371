package kz.bagalau.evaluation.survey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagalau.methodology.survey.Respondents;

/**
 * The system draws the respondents of everybody at once (paragraph 35). A circle has as many as lie in the middle of the
 * edition's limits, more than the least that the law asks for, since a larger circle hides each of its members better; it
 * has fewer where there are fewer to ask, and none at all where they are fewer than the least. The direct head is always
 * in it, each other relation of the edition as far as it exists. Among the others lots decide, so that the load is
 * even: nobody is asked about two people more than somebody who could stand in his place. Pure: the same source of lots
 * gives the same circles.
 */
final class CircleDraw {

    private final Respondents rule;
    private final Random lots;
    private final Map<UUID, Integer> load = new HashMap<>();

    /** @param lots where the lots come from */
    CircleDraw(Respondents rule, Random lots) {
        this.rule = rule;
        this.lots = lots;
    }

    /**
     * Draws all circles.
     *
     * @param candidates who may be asked about each servant, each candidate once
     * @return the circle of each servant; an empty one where too few could be asked
     */
    Map<UUID, List<Candidate>> of(Map<UUID, List<Candidate>> candidates) {
        Map<UUID, List<Candidate>> drawn = new TreeMap<>();
        for (UUID servant : shuffled(new TreeMap<>(candidates).keySet())) {
            drawn.put(servant, one(candidates.get(servant)));
        }
        drawn.keySet()
                .forEach(servant -> candidates.get(servant).forEach(each -> load.putIfAbsent(each.employee(), 0)));
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Map.Entry<UUID, List<Candidate>> circle : drawn.entrySet()) {
                moved |= relieve(circle.getValue(), candidates.get(circle.getKey()));
            }
        }
        return drawn;
    }

    /**
     * One more respondent in the place of one who does not answer: of his relation if there is somebody, of those the one
     * who is asked least.
     *
     * @param candidates who may be asked about the servant
     * @param known who was asked about him before, whatever became of it
     * @param asked about how many people each is asked already
     */
    Optional<Candidate> standIn(
            List<Candidate> candidates, Respondents.Kind kind, Set<UUID> known, Map<UUID, Integer> asked) {
        return shuffledCandidates(candidates).stream()
                .filter(each -> !known.contains(each.employee()))
                .min(Comparator.comparing((Candidate each) -> each.kind() != kind)
                        .thenComparing(each -> asked.getOrDefault(each.employee(), 0)));
    }

    private List<Candidate> one(List<Candidate> candidates) {
        if (candidates.size() < rule.min()) {
            return List.of();
        }
        Set<Candidate> circle = new LinkedHashSet<>();
        List<Candidate> byLoad = shuffledCandidates(candidates);
        byLoad.sort(Comparator.comparing(each -> load.getOrDefault(each.employee(), 0)));
        int size = Math.min(candidates.size(), (rule.min() + rule.max() + 1) / 2);
        for (Respondents.Circle relation : rule.circles()) {
            byLoad.stream()
                    .filter(each -> each.kind() == relation.kind())
                    .findFirst()
                    .filter(each -> circle.size() < size)
                    .ifPresent(circle::add);
        }
        byLoad.stream().takeWhile(each -> circle.size() < size).forEach(circle::add);
        circle.forEach(each -> load.merge(each.employee(), 1, Integer::sum));
        return new ArrayList<>(circle);
    }

    /** Hands one place of the circle to somebody who is asked less by two at least, if there is one. */
    private boolean relieve(List<Candidate> circle, List<Candidate> candidates) {
        for (Candidate in : circle) {
            Optional<Candidate> freer = candidates.stream()
                    .filter(each -> !circle.contains(each))
                    .filter(each -> mayReplace(circle, in, each))
                    .filter(each -> load.get(each.employee()) + 1 < load.get(in.employee()))
                    .min(Comparator.comparing((Candidate each) -> load.get(each.employee()))
                            .thenComparing(Candidate::employee));
            if (freer.isPresent()) {
                circle.set(circle.indexOf(in), freer.get());
                load.merge(in.employee(), -1, Integer::sum);
                load.merge(freer.get().employee(), 1, Integer::sum);
                return true;
            }
        }
        return false;
    }

    /** The direct head stays, and so does the last one of a relation unless another of it comes. */
    static boolean mayReplace(List<Candidate> circle, Candidate in, Candidate other) {
        return in.kind() != Respondents.Kind.DIRECT_HEAD
                && (in.kind() == other.kind()
                        || circle.stream()
                                        .filter(each -> each.kind() == in.kind())
                                        .count()
                                > 1);
    }

    private List<Candidate> shuffledCandidates(List<Candidate> candidates) {
        List<Candidate> sorted = new ArrayList<>(candidates);
        sorted.sort(Comparator.comparing(Candidate::employee));
        Collections.shuffle(sorted, lots);
        return sorted;
    }

    private List<UUID> shuffled(Collection<UUID> sorted) {
        List<UUID> all = sorted.stream().collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(all, lots);
        return all;
    }
}
