package kz.bagalau.evaluation.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagalau.evaluation.provisioning.Provisioning;
import kz.bagalau.evaluation.staff.importing.ApplyStaffImport;
import kz.bagalau.platform.tenancy.CurrentCouncil;

/** People of the bound council are entered, and the sign-in service is asked to know the council and them. */
@ApplicationScoped
class Entering {

    @Inject
    ApplyStaffImport apply;

    @Inject
    Provisioning provisioning;

    @Inject
    CurrentCouncil council;

    /** Enters an upload, every row or none; entered before, it changes nothing. */
    void of(UUID upload) {
        apply.of(upload);
        provisioning.ask(council.id());
    }
}
