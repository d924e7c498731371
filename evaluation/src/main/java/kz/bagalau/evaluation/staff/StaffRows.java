package kz.bagalau.evaluation.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.staff.StaffView.PersonView;
import kz.bagalau.methodology.LawText;
import kz.bagalau.platform.tenancy.BoundConnection;

/**
 * The list of people as it stands on a day, in one statement that asks for nothing but what the list shows: the list is
 * opened most of all pages, and building every person with his whole history costs it more than drawing it. Posts, heads
 * and names of units are sorted out once for all and joined: asked for each person anew, behind the wall, they took the
 * database five times as long. What it says of a person is what {@link Employee}, {@link PersonState} and {@link Unit} say; a
 * test inside the server holds them together.
 */
@ApplicationScoped
class StaffRows {

    private static final String LIST =
            """
            select e.id, e.surname, e.given_name, e.patronymic, e.email,
                   p.title_kk, p.title_ru, p.category,
                   coalesce(former.name_kk, u.name_kk), coalesce(former.name_ru, u.name_ru),
                   h.surname, h.given_name, h.patronymic,
                   case when today.post_id is null then case when latest.valid_from > ? then 'NOT_YET' else 'DISMISSED' end
                        when exists (select from absences away
                                     where away.employee_id = e.id and ? between away.valid_from and away.valid_until)
                        then 'AWAY' else 'AT_WORK' end
            from employees e
            left join (select distinct on (employee_id) employee_id, post_id, valid_from, valid_until
                       from appointments order by employee_id, valid_from desc) latest on latest.employee_id = e.id
            left join (select distinct on (employee_id) employee_id, post_id from appointments
                       where valid_from <= ? and (valid_until is null or valid_until >= ?)
                       order by employee_id, valid_from desc) today on today.employee_id = e.id
            left join posts p on p.id = coalesce(today.post_id, latest.post_id)
            left join units u on u.id = p.unit_id
            left join (select distinct on (unit_id) unit_id, name_kk, name_ru from unit_names
                       where valid_until >= ? order by unit_id, valid_until) former on former.unit_id = u.id
            left join (select distinct on (employee_id) employee_id, head_id, valid_until from head_lines
                       where kind = 'DIRECT' order by employee_id, valid_from desc) line on line.employee_id = e.id
            left join employees h on h.id = line.head_id
              and (line.valid_until is null or line.valid_until = latest.valid_until)""";
    private static final int DAYS = 5;

    @Inject
    BoundConnection database;

    /** Everybody who ever worked here, in no order; empty for whoever was never appointed to anything. */
    List<Optional<PersonView>> on(LocalDate day) {
        return database.with(connection -> {
            try (var statement = connection.prepareStatement(LIST)) {
                for (int place = 1; place <= DAYS; place++) {
                    statement.setObject(place, day);
                }
                List<Optional<PersonView>> everybody = new ArrayList<>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        everybody.add(rows.getString(6) == null ? Optional.empty() : Optional.of(person(rows)));
                    }
                }
                return everybody;
            }
        });
    }

    private static PersonView person(ResultSet row) throws SQLException {
        return new PersonView(
                row.getObject(1, UUID.class),
                name(row, 2).full(),
                row.getString(5),
                new LawText(row.getString(6), row.getString(7), null),
                row.getString(8),
                new LawText(row.getString(9), row.getString(10), null),
                row.getString(11) == null ? "" : name(row, 11).brief(),
                PersonState.valueOf(row.getString(14)));
    }

    private static PersonName name(ResultSet row, int surname) throws SQLException {
        return PersonName.of(row.getString(surname), row.getString(surname + 1), row.getString(surname + 2));
    }
}
