package kz.bagalau.evaluation.edition;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.bagalau.methodology.Edition;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** A test bench that HR can read: typical persons and quarters, and the council's own cases, run through the rules. */
@UseCase
@AllowedTo({Role.COUNCIL_HR, Role.OFFICIAL, Role.REGIONAL_ADMIN})
public class ShowProof {

    @Inject
    DraftsAndEditions editions;

    @Inject
    DraftDesk desk;

    @Inject
    CaseBench bench;

    @Inject
    Expectations expectations;

    /** The cases of a draft (by its number) or an edition (by its name); a draft with faults is refused with all of them. */
    public ProofView of(String which) {
        Edition edition = editions.edition(which);
        List<ProofView.Case> own = desk.scope() == DraftScope.COUNCIL ? expectations.own(edition) : List.of();
        return new ProofView(
                which,
                edition.id().value(),
                Stream.concat(own.stream(), bench.typical(edition).stream()).toList());
    }

    /** One case with these facts, tried and not kept. */
    public ProofView.Case of(String which, Map<String, String> facts) {
        return bench.tried(editions.edition(which), facts);
    }
}
