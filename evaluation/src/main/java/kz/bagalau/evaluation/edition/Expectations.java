package kz.bagalau.evaluation.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.Refused;

/** What the council expects of its rules, asked again before they are submitted and before they are published. */
@ApplicationScoped
class Expectations {

    @Inject
    EditionCases cases;

    @Inject
    CaseBench bench;

    /** Refuses an edition whose rules give another outcome than an own case expects, and names the cases. */
    void requireMet(DraftScope scope, Edition edition) {
        if (scope == DraftScope.REGION) {
            return;
        }
        List<String> failing = own(edition).stream()
                .filter(ProofView.Case::fails)
                .map(ProofView.Case::name)
                .toList();
        if (!failing.isEmpty()) {
            throw new Refused(new DraftRefusal.ExpectationsFail(failing));
        }
    }

    /** The own cases, run through the edition. */
    List<ProofView.Case> own(Edition edition) {
        return cases.all().stream().map(own -> bench.run(edition, own)).toList();
    }
}
