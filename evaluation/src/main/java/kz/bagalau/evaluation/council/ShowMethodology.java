package kz.bagalau.evaluation.council;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** Everybody of a council may read the law he is evaluated by: paragraphs 1-42, the rules kept of them, the readings. */
@UseCase
@AllowedTo({Role.COUNCIL_HR, Role.OFFICIAL, Role.EVALUATOR, Role.EMPLOYEE})
public class ShowMethodology {

    @Inject
    Councils councils;

    @Inject
    Clock clock;

    /** The edition of this name, or the one in force today when none is named. */
    public MethodologyView of(String edition) {
        Council council = councils.current();
        Edition shown = edition == null || edition.isBlank()
                ? council.editions().inForce(LocalDate.now(clock))
                : council.edition(edition);
        RulesBesideText rules = new RulesBesideText(shown);
        List<EditionId> editions =
                council.editions().all().stream().map(Edition::id).toList();
        return new MethodologyView(shown, shown.inForce(), editions, rules.chapters(), rules.count());
    }
}
