package kz.bagalau.evaluation.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.evaluation.council.Councils;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.platform.jobs.Handler;
import kz.bagalau.platform.notification.Notice;
import kz.bagalau.platform.notification.Notices;
import kz.bagalau.platform.notification.Outbox;
import kz.bagalau.platform.security.Members;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.tenancy.ForEachCouncil;

/** Tells HR of each council of a region that the model has changed; each council once. */
@ApplicationScoped
class TellOfModel implements Handler {

    static final String KIND = "tellOfModel";
    private static final String NOTICE = "modelChanged";

    @Inject
    ForEachCouncil councils;

    @Inject
    Councils own;

    @Inject
    Members members;

    @Inject
    Outbox outbox;

    @Inject
    Notices notices;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(String model) {
        councils.run(KIND, council -> tell(new EditionId(model)));
    }

    private void tell(EditionId model) {
        if (!model.council().equals(own.current().modelCode()) || notices.isPosted(NOTICE, model.value())) {
            return;
        }
        outbox.post(members.employeesWith(Role.COUNCIL_HR).stream()
                .map(person -> new Notice(
                        NOTICE, person, Optional.empty(), Map.of("edition", model.value()), "/edition/list.xhtml"))
                .toList());
    }
}
