package kz.bagalau.evaluation.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.bagalau.methodology.LawText;
import kz.bagalau.platform.tenancy.BoundConnection;

/** The regions of the caller and the councils they have, as far as an onboarding asks. */
@ApplicationScoped
class RegionBook {

    @Inject
    BoundConnection database;

    /** A region by its number and code. */
    record Region(UUID id, String code, LawText name) {}

    /** The caller's regions, by name. */
    List<Region> regions() {
        return database.with(connection -> {
            try (var statement = connection.prepareStatement(
                            """
                            select id, code, name_kk, name_ru, name_en from regions
                            where id in (select administered_regions()) order by name_kk, id""");
                    var rows = statement.executeQuery()) {
                List<Region> regions = new ArrayList<>();
                while (rows.next()) {
                    regions.add(new Region(
                            rows.getObject(1, UUID.class),
                            rows.getString(2),
                            new LawText(rows.getString(3), rows.getString(4), rows.getString(5))));
                }
                return List.copyOf(regions);
            }
        });
    }

    /** The codes of the caller's councils, their own and those of the register. */
    Set<String> taken() {
        return codes(
                "select code from councils union select register_code from councils where register_code is not null");
    }

    /** The codes under which the councils of a region publish. */
    Set<String> publishers(UUID region) {
        return codes("select code from councils where region_id = ?", region);
    }

    /** The council of this code, if it is on the portal in a region that the transaction sees. */
    Optional<UUID> council(String code) {
        return database.with(connection -> {
            try (var statement =
                    connection.prepareStatement("select id from councils where code = ? or register_code = ?")) {
                statement.setString(1, code);
                statement.setString(2, code);
                try (var rows = statement.executeQuery()) {
                    return rows.next() ? Optional.of(rows.getObject(1, UUID.class)) : Optional.empty();
                }
            }
        });
    }

    /** The name of a council of the caller. */
    Optional<LawText> name(UUID council) {
        return database.with(connection -> {
            try (var statement =
                    connection.prepareStatement("select name_kk, name_ru, name_en from councils where id = ?")) {
                statement.setObject(1, council);
                try (var rows = statement.executeQuery()) {
                    return rows.next()
                            ? Optional.of(new LawText(rows.getString(1), rows.getString(2), rows.getString(3)))
                            : Optional.empty();
                }
            }
        });
    }

    private Set<String> codes(String sql, Object... values) {
        return database.with(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                for (int place = 0; place < values.length; place++) {
                    statement.setObject(place + 1, values[place]);
                }
                Set<String> codes = new HashSet<>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        codes.add(rows.getString(1));
                    }
                }
                return codes;
            }
        });
    }
}
