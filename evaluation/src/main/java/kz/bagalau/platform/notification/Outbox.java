package kz.bagalau.platform.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.jobs.Jobs;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.tenancy.BoundConnection;
import kz.bagalau.platform.tenancy.CurrentCouncil;

/** Where use cases put notices, in their own transaction: no effect without its notice, no notice without its effect. */
@ApplicationScoped
public class Outbox {

    private static final String POST =
            "insert into notices (id, kind, employee_id, paragraph, arguments, link, posted_at)"
                    + " values (?, ?, ?, ?, ?, ?, ?)";

    @Inject
    BoundConnection database;

    @Inject
    CurrentCouncil council;

    @Inject
    Jobs jobs;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Puts a notice in; it is shown in the portal at the commit and mailed soon after. What an errand does in somebody's
     * name is of an earlier day: its letters are not sent today.
     */
    public UUID post(Notice notice) {
        NoticeWords.require(notice.kind());
        UUID id = UUID.randomUUID();
        database.with(connection -> {
            try (var statement = connection.prepareStatement(POST)) {
                statement.setObject(1, id);
                statement.setString(2, notice.kind());
                statement.setObject(3, notice.employee());
                statement.setString(
                        4, notice.citation().map(Citation::paragraph).orElse(null));
                statement.setString(5, Arguments.write(notice.arguments()));
                statement.setString(6, notice.link());
                statement.setObject(7, clock.instant().atOffset(ZoneOffset.UTC));
                return statement.executeUpdate();
            }
        });
        if (!caller.isInName()) {
            jobs.later(MailNotice.KIND, id.toString(), council.id() + " " + id);
        }
        return id;
    }
}
