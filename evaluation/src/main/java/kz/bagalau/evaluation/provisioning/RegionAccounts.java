package kz.bagalau.evaluation.provisioning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.council.CouncilState;
import kz.bagalau.methodology.LawText;

/** The councils of the caller's regions, each with the figures of its accounts. */
@ApplicationScoped
class RegionAccounts {

    private static final String ALL =
            """
            select c.id, c.code, c.name_kk, c.name_ru, c.name_en, c.state, c.state_reason, c.state_by, c.state_at,
              c.organization is not null,
              coalesce(s.steps, 0), coalesce(s.done, 0), coalesce(s.failed, 0) > 0, coalesce(p.done < p.asked, false),
              coalesce(a.people, 0), coalesce(a.accounts, 0), coalesce(a.invited, 0), coalesce(a.failed, 0),
              coalesce(a.signed_in, 0), coalesce(d.drifts, 0), p.checked_at, p.check_trouble
            from councils c
            left join provisionings p on p.region_id = c.region_id and p.council_id = c.id
            left join (select council_id, count(*) steps, count(*) filter (where state = 'DONE') done,
                count(*) filter (where state = 'FAILED') failed
              from provisioning_steps group by council_id) s on s.council_id = c.id
            left join (select council_id, count(*) people, count(account) accounts,
                count(*) filter (where invitation = 'SENT') invited, count(*) filter (where invitation = 'FAILED') failed,
                count(*) filter (where signed_in) signed_in
              from accounts where wanted <> '{}' group by council_id) a on a.council_id = c.id
            left join (select council_id, count(*) drifts from directory_drifts group by council_id) d
              on d.council_id = c.id
            where c.region_id in (select administered_regions()) order by c.name_kk, c.id""";

    @Inject
    Statements statements;

    /** All of them, by name. */
    List<RegionAccountsView.Line> all() {
        return statements.list(ALL, RegionAccounts::line);
    }

    private static RegionAccountsView.Line line(ResultSet row) throws SQLException {
        boolean unfinished = row.getBoolean(14);
        boolean failed = row.getBoolean(13);
        return new RegionAccountsView.Line(
                row.getObject(1, UUID.class),
                row.getString(2),
                new LawText(row.getString(3), row.getString(4), row.getString(5)),
                CouncilState.valueOf(row.getString(6)),
                Optional.ofNullable(row.getString(7)),
                Optional.ofNullable(row.getString(8)),
                Provisionings.instant(row, 9),
                row.getBoolean(10),
                row.getInt(11),
                row.getInt(12),
                failed,
                unfinished && !failed && row.getString(22) == null,
                row.getInt(15),
                row.getInt(16),
                row.getInt(17),
                row.getInt(18),
                row.getInt(19),
                row.getInt(20),
                Provisionings.instant(row, 21),
                Optional.ofNullable(row.getString(22)));
    }
}
