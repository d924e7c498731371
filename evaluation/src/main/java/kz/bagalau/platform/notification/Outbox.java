package kz.bagalau.platform.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.jobs.Jobs;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.tenancy.BoundConnection;
import kz.bagalau.platform.tenancy.CurrentCouncil;
import kz.bagalau.platform.tenancy.Practice;

/** Where use cases put notices, in their own transaction: no effect without its notice, no notice without its effect. */
@ApplicationScoped
public class Outbox {

    private static final String POST =
            "insert into notices (id, kind, employee_id, paragraph, arguments, link, posted_at, by_mail)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?)";

    @Inject
    BoundConnection database;

    @Inject
    CurrentCouncil council;

    @Inject
    Practice practice;

    @Inject
    Jobs jobs;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Puts a notice in; it is shown in the portal at the commit and mailed soon after. */
    public UUID post(Notice notice) {
        return post(List.of(notice)).get(0);
    }

    /**
     * Puts notices in and answers their numbers in the same order. They are written together, and their letters go out
     * together. What an errand does in somebody's name is of an earlier day: its letters are not sent today. The letters of
     * a practice council are never sent.
     */
    public List<UUID> post(List<Notice> notices) {
        notices.forEach(notice -> NoticeWords.require(notice.kind()));
        List<UUID> ids = notices.stream().map(notice -> UUID.randomUUID()).toList();
        if (ids.isEmpty()) {
            return ids;
        }
        database.with(connection -> write(connection, notices, ids));
        if (byMail()) {
            MailNotice.errands(council.id(), ids).forEach((id, errand) -> jobs.later(MailNotice.KIND, id, errand));
        }
        return ids;
    }

    private boolean byMail() {
        return !caller.isInName() && !practice.isOn();
    }

    private int[] write(Connection connection, List<Notice> notices, List<UUID> ids) throws SQLException {
        try (var statement = connection.prepareStatement(POST)) {
            for (int place = 0; place < ids.size(); place++) {
                Notice notice = notices.get(place);
                statement.setObject(1, ids.get(place));
                statement.setString(2, notice.kind());
                statement.setObject(3, notice.employee());
                statement.setString(
                        4, notice.citation().map(Citation::paragraph).orElse(null));
                statement.setString(5, Arguments.write(notice.arguments()));
                statement.setString(6, notice.link());
                statement.setObject(7, clock.instant().atOffset(ZoneOffset.UTC));
                statement.setBoolean(8, byMail());
                statement.addBatch();
            }
            return statement.executeBatch();
        }
    }
}
