package kz.bagalau.evaluation.edition;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** HR keeps a case as an expectation: from now on no edition of the council is published that gives another outcome. */
@UseCase
@AllowedTo(Role.COUNCIL_HR)
public class KeepCase {

    @Inject
    DraftsAndEditions editions;

    @Inject
    EditionCases cases;

    @Inject
    CaseBench bench;

    @Inject
    DraftDesk desk;

    /**
     * Keeps the case with the outcome that the draft or edition gives it now.
     *
     * @param id the number of the case, which the page has made
     * @param which a draft's number or an edition's name
     * @param name what the council calls it; no real person's name
     * @param facts what is supposed, by the keys of {@code edition.fact.}
     */
    public void as(UUID id, String which, String name, Map<String, String> facts) {
        if (name == null || name.isBlank()) {
            throw new Refused(new DraftRefusal.CaseNameMissing());
        }
        Edition edition = editions.edition(which);
        Map<String, String> complete = bench.complete(edition, facts);
        String expected = bench.tried(edition, complete).result();
        cases.keep(new EditionCase(id, name.strip(), complete, expected), desk.now());
    }
}
