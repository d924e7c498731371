package kz.bagalau.evaluation.onboarding;

import jakarta.inject.Inject;
import kz.bagalau.evaluation.council.PublishedEditions;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** The sheets that were uploaded lately, and the regions for which another may be. */
@UseCase
@AllowedTo(Role.REGIONAL_ADMIN)
public class ShowBulks {

    @Inject
    Bulks bulks;

    @Inject
    RegionBook regions;

    @Inject
    PublishedEditions editions;

    /** The last ones, the newest first. */
    public BulksView recent() {
        return new BulksView(
                regions.regions().stream()
                        .map(region -> new BulksView.Region(region.id(), region.name()))
                        .toList(),
                editions.all().stream().map(edition -> edition.id().value()).toList(),
                bulks.recent().stream()
                        .map(bulk -> new BulksView.Row(
                                bulk.id(), bulk.fileName(), bulk.state(), bulk.uploadedAt(), bulk.uploadedBy()))
                        .toList());
    }
}
