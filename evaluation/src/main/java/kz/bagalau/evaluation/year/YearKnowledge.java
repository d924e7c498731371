package kz.bagalau.evaluation.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kz.bagalau.evaluation.result.Confidentiality;
import kz.bagalau.evaluation.result.Confidentiality.Knowledge;
import kz.bagalau.evaluation.result.Result;
import kz.bagalau.evaluation.result.Results;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Role;

/**
 * Who may know a yearly mark (paragraph 20): whoever may know every quarter that went into it, since a mean betrays its
 * quarters; and the appointing official, in the list of paragraph 8 (R14), never his own. The servant himself knows it
 * once he is acquainted with all of them.
 */
@ApplicationScoped
class YearKnowledge {

    @Inject
    Results results;

    @Inject
    Confidentiality confidentiality;

    @Inject
    SheetLaw law;

    @Inject
    Caller caller;

    /** Whether the caller may know it. */
    boolean of(YearlyMark mark) {
        boolean decides = caller.has(Role.OFFICIAL) && !isOwn(mark);
        return decides || mark.inputs().stream().allMatch(input -> knows(results.get(input.result())));
    }

    /** Refuses whoever may not; whether there is one is not said. */
    void require(YearlyMark mark) {
        if (!of(mark)) {
            throw new Refused(new YearRefusal.NoSuchYear());
        }
    }

    /** Whether it is the caller's own. */
    boolean isOwn(YearlyMark mark) {
        return caller.optionalEmployee().filter(mark.employee()::equals).isPresent();
    }

    private boolean knows(Result result) {
        return confidentiality.of(result, law.methodology(result.edition())) == Knowledge.THE_RESULT;
    }
}
