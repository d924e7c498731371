package kz.bagalau.evaluation.staff.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.bagalau.evaluation.staff.importing.ImportView.RowView;

/** What a list would do before anything of it is kept anywhere. */
@ApplicationScoped
public class DryRun {

    @Inject
    PeopleRegister register;

    @Inject
    Clock clock;

    /** In a council that has nobody yet. */
    public List<RowView> inNewCouncil(PeopleTable people) {
        return ShowStaffImport.judged(people, Map.of(), LocalDate.now(clock));
    }

    /** In the council that is bound. */
    public List<RowView> inCouncil(PeopleTable people) {
        return ShowStaffImport.judged(people, register.rows(), LocalDate.now(clock));
    }
}
