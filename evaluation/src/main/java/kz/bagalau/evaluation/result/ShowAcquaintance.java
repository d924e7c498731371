package kz.bagalau.evaluation.result;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.result.AcquaintancesView.AcquaintanceView;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.evaluation.staff.Staff;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.usecase.UseCase;

/** Paragraph 11: one servant's acquaintance for HR, without a mark. */
@UseCase
@AllowedTo(COUNCIL_HR)
public class ShowAcquaintance {

    @Inject
    Results results;

    @Inject
    AcquaintanceReader reader;

    @Inject
    ProofReader proofs;

    @Inject
    Staff staff;

    @Inject
    SheetLaw law;

    /** The acquaintance with this result. */
    public AcquaintanceView of(UUID resultId) {
        Result result = results.get(resultId);
        return reader.view(result, Optional.empty(), proofs.scans(List.of(result)), staff.on(law.today()));
    }
}
