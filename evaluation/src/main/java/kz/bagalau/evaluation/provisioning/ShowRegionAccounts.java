package kz.bagalau.evaluation.provisioning;

import jakarta.inject.Inject;
import kz.bagalau.platform.directory.Directory;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** The councils of the caller's regions in the sign-in service: how far each is, and how many differ. */
@UseCase
@AllowedTo(Role.REGIONAL_ADMIN)
public class ShowRegionAccounts {

    @Inject
    RegionAccounts accounts;

    @Inject
    Directory directory;

    /** All of them, by name. */
    public RegionAccountsView all() {
        return new RegionAccountsView(directory.isSetUp(), accounts.all());
    }
}
