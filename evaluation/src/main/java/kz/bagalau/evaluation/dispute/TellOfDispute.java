package kz.bagalau.evaluation.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.notification.Notice;
import kz.bagalau.platform.notification.Outbox;

/** Tells the applicant and everybody concerned that a disagreement was registered or closed, never what it is about. */
@ApplicationScoped
class TellOfDispute {

    @Inject
    Outbox outbox;

    void all(Dispute dispute, String kind, Citation by) {
        Set<UUID> told = new TreeSet<>(dispute.concerned());
        told.add(dispute.applicant());
        outbox.post(told.stream()
                .map(person -> new Notice(
                        kind,
                        person,
                        Optional.of(by),
                        Map.of("number", Integer.toString(dispute.number())),
                        "/year/disputes.xhtml"))
                .toList());
    }
}
