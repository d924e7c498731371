package kz.bagalau.evaluation.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import kz.bagalau.evaluation.staff.importing.KeepSharedList;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.jobs.Handler;
import kz.bagalau.platform.tenancy.Errands;

/**
 * Brings the councils of a sheet on. Each step of each council is a transaction of its own and may be done twice, so
 * that a stop at any place is gone on with where it was: the council has its number from its code, the upload from its
 * people, the draft from the council.
 */
@ApplicationScoped
class BulkJob implements Handler {

    static final String KIND = "bulk-onboarding";

    private static final String ERRAND = "bulk onboarding";

    @Inject
    Errands errands;

    @Inject
    Bulks bulks;

    @Inject
    RegionBook regions;

    @Inject
    Foundation foundation;

    @Inject
    InCouncil inCouncil;

    @Inject
    KeepSharedList keep;

    @Inject
    Entering entering;

    @Inject
    FirstEdition firstEdition;

    @Inject
    Instance<RequestContextController> contexts;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(String data) {
        UUID region = UUID.fromString(data.substring(0, data.indexOf(' ')));
        UUID id = UUID.fromString(data.substring(data.indexOf(' ') + 1));
        RequestContextController context = contexts.get();
        boolean opened = context.activate();
        try {
            Optional<Task> next = next(region, id);
            while (next.isPresent()) {
                bring(region, next.get());
                next = next(region, id);
            }
        } finally {
            if (opened) {
                context.deactivate();
            }
        }
    }

    private record Task(Bulk bulk, BulkCouncil council) {}

    /** The next council while nobody has cancelled; when none is left the sheet is through. */
    private Optional<Task> next(UUID region, UUID id) {
        AtomicReference<Task> next = new AtomicReference<>();
        inRegion(region, () -> {
            Bulk bulk = bulks.hold(id);
            if (bulk.state() != BulkState.RUNNING) {
                return;
            }
            bulks.next(id)
                    .ifPresentOrElse(
                            council -> next.set(new Task(bulk, council)), () -> bulks.becomes(id, BulkState.FINISHED));
        });
        return Optional.ofNullable(next.get());
    }

    private void bring(UUID region, Task task) {
        try {
            done(region, task);
        } catch (Refused refused) {
            inRegion(
                    region,
                    () -> bulks.becomes(
                            task.bulk().id(),
                            task.council(),
                            BulkCouncilState.FAILED,
                            Optional.of(refused.refusal().key())));
        }
    }

    private void done(UUID region, Task task) {
        BulkCouncil council = task.council();
        AtomicReference<UUID> id = new AtomicReference<>();
        inRegion(
                region,
                () -> id.set(regions.council(council.code()).orElseGet(() -> foundation.of(region, council.asNew()))));
        inCouncil.as(
                task.bulk().actor(),
                id.get(),
                () -> keep.of(council.upload(), task.bulk().fileName(), council.list()));
        inCouncil.as(task.bulk().actor(), id.get(), () -> entering.of(council.upload()));
        task.bulk()
                .source()
                .filter(source -> council.hasDecision())
                .ifPresent(source -> inCouncil.as(
                        task.bulk().actor(),
                        id.get(),
                        () -> firstEdition.begin(
                                council.draft(),
                                source,
                                council.decisionNumber(),
                                LocalDate.parse(council.decisionDate()),
                                council.body())));
        inRegion(region, () -> bulks.becomes(task.bulk().id(), council, BulkCouncilState.DONE, Optional.empty()));
    }

    private void inRegion(UUID region, Runnable work) {
        errands.run(Optional.empty(), Optional.of(region), ERRAND, work);
    }
}
