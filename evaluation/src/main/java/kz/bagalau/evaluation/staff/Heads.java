package kz.bagalau.evaluation.staff;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who heads whom, as a graph in which nobody may be found above himself. Built for people ({@code UUID}) and for the
 * rows of a file (e-mail) alike.
 *
 * @param above for each person those directly above him, by whichever kind of head
 */
public record Heads<K>(Map<K, List<K>> above) {

    /** Whether somebody above the person, however far, is the person himself. */
    public boolean circleThrough(K person) {
        return reaches(person, person);
    }

    /** Whether a person would come to stand above himself if the head were placed above him. */
    public boolean wouldClose(K person, K head) {
        return head.equals(person) || reaches(head, person);
    }

    private boolean reaches(K from, K wanted) {
        Set<K> seen = new HashSet<>();
        Deque<K> waiting = new ArrayDeque<>(above.getOrDefault(from, List.of()));
        while (!waiting.isEmpty()) {
            K head = waiting.pop();
            if (head.equals(wanted)) {
                return true;
            }
            if (seen.add(head)) {
                waiting.addAll(above.getOrDefault(head, List.of()));
            }
        }
        return false;
    }
}
