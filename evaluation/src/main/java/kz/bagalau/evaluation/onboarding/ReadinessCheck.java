package kz.bagalau.evaluation.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.bagalau.evaluation.onboarding.ReadinessView.Condition;
import kz.bagalau.evaluation.onboarding.ReadinessView.Kind;
import kz.bagalau.methodology.LawText;
import kz.bagalau.platform.tenancy.BoundConnection;

/** Asks the bound council, by one statement, how ready it is: counts alone leave it. */
@ApplicationScoped
class ReadinessCheck {

    private static final String ASK =
            """
            with today as (select ?::date as day),
              acting as (select m.* from members m, today
                where m.valid_from <= day and (m.valid_until is null or m.valid_until >= day)),
              serving as (select a.employee_id from appointments a join posts p on p.id = a.post_id, today
                where p.category <> '' and a.valid_from <= day and (a.valid_until is null or a.valid_until >= day)),
              headed as (select h.employee_id from head_lines h, today
                where h.kind = 'DIRECT' and h.valid_from <= day and (h.valid_until is null or h.valid_until >= day))
            select c.id, c.name_kk, c.name_ru, c.name_en,
              c.organization is not null,
              exists (select from acting where 'council-hr' = any (roles)),
              exists (select from acting where 'official' = any (roles)),
              exists (select from acting where 'council-hr' = any (roles) and subject is not null),
              exists (select from editions e where e.council = c.code),
              exists (select from calendars where year = extract(year from (select day from today))),
              (select count(distinct employee_id) from serving),
              (select count(distinct employee_id) from serving where employee_id not in (select employee_id from headed)),
              exists (select from evaluation_schedules s where s.state = 'APPROVED' and s.superseded_at is null)
            from councils c where c.id = current_council()""";

    @Inject
    BoundConnection database;

    @Inject
    Clock clock;

    ReadinessView current() {
        return database.with(this::ask);
    }

    private ReadinessView ask(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(ASK)) {
            statement.setObject(1, LocalDate.now(clock));
            try (var rows = statement.executeQuery()) {
                rows.next();
                return view(rows);
            }
        }
    }

    private static ReadinessView view(ResultSet row) throws SQLException {
        int servants = row.getInt(11);
        int headless = row.getInt(12);
        return new ReadinessView(
                row.getObject(1, UUID.class),
                new LawText(row.getString(2), row.getString(3), row.getString(4)),
                List.of(
                        new Condition(Kind.ACCESS, row.getBoolean(5), 0),
                        new Condition(Kind.HR, row.getBoolean(6), 0),
                        new Condition(Kind.OFFICIAL, row.getBoolean(7), 0),
                        new Condition(Kind.SIGNED_IN, row.getBoolean(8), 0),
                        new Condition(Kind.EDITION, row.getBoolean(9), 0),
                        new Condition(Kind.CALENDAR, row.getBoolean(10), 0),
                        new Condition(Kind.STAFF, servants > 0, servants),
                        new Condition(Kind.HEADS, servants > 0 && headless == 0, headless),
                        new Condition(Kind.SCHEDULE, row.getBoolean(13), 0)));
    }
}
