package kz.bagalau.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import kz.bagalau.platform.tenancy.CouncilId;
import kz.bagalau.platform.tenancy.ForEachCouncil;

/** Does a daily work of one council once more, when somebody has asked for it. */
@ApplicationScoped
class DailyAgain implements Handler {

    static final String KIND = "dailyAgain";

    @Inject
    @Any
    Instance<DailyWork> works;

    @Inject
    ForEachCouncil councils;

    @Inject
    WorkRecord record;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(String data) {
        String[] asked = data.split(" ");
        CouncilId council = CouncilId.of(asked[0]);
        works.stream()
                .filter(work -> work.name().equals(asked[1]))
                .forEach(work -> councils.in(council, work.name(), () -> {
                    work.in(council);
                    record.done(work.name());
                }));
    }
}
