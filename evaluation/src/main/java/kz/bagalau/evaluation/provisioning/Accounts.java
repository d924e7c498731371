package kz.bagalau.evaluation.provisioning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import kz.bagalau.evaluation.staff.PersonName;
import kz.bagalau.platform.security.Enrolment;
import kz.bagalau.platform.security.Members;
import kz.bagalau.platform.tenancy.CouncilId;
import kz.bagalau.platform.tenancy.CurrentCouncil;
import kz.bagalau.platform.tenancy.Errands;

/** The people of a council: in the register, with an account, invited. */
@ApplicationScoped
public class Accounts {

    @Inject
    Errands errands;

    @Inject
    CurrentCouncil current;

    @Inject
    Members members;

    @Inject
    AccountLines lines;

    @Inject
    Provisioning provisioning;

    /**
     * Writes a person into the council's register and has him given an account and a letter. The council must be registered
     * and committed: unless it is the caller's own, this is a transaction of its own. Whoever calls has made sure that
     * the caller may.
     *
     * @param name for one who is not of the staff; the staff's own name goes before it
     */
    public void enrol(CouncilId council, Enrolment person, PersonName name) {
        if (current.known() && current.id().equals(council)) {
            write(council, person, name);
            return;
        }
        errands.run(Optional.of(council), Optional.empty(), "enrol", () -> write(council, person, name));
    }

    private void write(CouncilId council, Enrolment person, PersonName name) {
        var member = members.enrol(person);
        provisioning.ask(council);
        lines.name(member, name.surname(), (name.givenName() + ' ' + name.patronymic()).strip());
    }
}
