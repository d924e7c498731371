package kz.bagalau.evaluation.staff.importing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import kz.bagalau.evaluation.staff.PersonName;

/**
 * One person as a row of a list tells him, or as the register knows him: the same shape, so that both can be compared.
 *
 * @param email the person's address, the key of the comparison
 * @param roles what the person does in the portal, by the names of the sign-in service
 */
public record StaffRow(
        PersonName name,
        String email,
        String phone,
        String unitKk,
        String unitRu,
        String postKk,
        String postRu,
        String category,
        LocalDate appointed,
        Optional<LocalDate> dismissed,
        Optional<String> directHead,
        Optional<String> higherHead,
        Set<String> roles) {

    public StaffRow {
        roles = Set.copyOf(roles);
    }

    /** The row with what its list has no column for taken from the register. */
    StaffRow completedBy(StaffRow known, Set<Column> columns) {
        // The heads of somebody who has left stay as they were on his last day.
        boolean gone = known.dismissed.filter(last -> !appointed.isAfter(last)).isPresent();
        return new StaffRow(
                columns.contains(Column.PATRONYMIC)
                        ? name
                        : PersonName.of(
                                name.surname(), name.givenName(), known.name().patronymic()),
                email,
                columns.contains(Column.PHONE) ? phone : known.phone,
                unitKk,
                columns.contains(Column.UNIT_RU) || !unitKk.equals(known.unitKk) ? unitRu : known.unitRu,
                postKk,
                columns.contains(Column.POST_RU) || !postKk.equals(known.postKk) ? postRu : known.postRu,
                category,
                appointed,
                columns.contains(Column.DISMISSED) || appointed.isAfter(known.appointed) ? dismissed : known.dismissed,
                columns.contains(Column.DIRECT_HEAD) && !gone ? directHead : known.directHead,
                columns.contains(Column.HIGHER_HEAD) && !gone ? higherHead : known.higherHead,
                columns.contains(Column.ROLES) ? roles : known.roles);
    }

    /** The text that a page shows for the column, empty when there is nothing. */
    String shown(Column column) {
        return switch (column) {
            case SURNAME -> name.surname();
            case GIVEN_NAME -> name.givenName();
            case PATRONYMIC -> name.patronymic();
            case EMAIL -> email;
            case PHONE -> phone;
            case UNIT_KK -> unitKk;
            case UNIT_RU -> unitRu;
            case POST_KK -> postKk;
            case POST_RU -> postRu;
            case CATEGORY -> category;
            case APPOINTED -> DateText.of(appointed);
            case DISMISSED -> dismissed.map(DateText::of).orElse("");
            case DIRECT_HEAD -> directHead.orElse("");
            case HIGHER_HEAD -> higherHead.orElse("");
            case ROLES ->
                roles.stream().sorted().reduce((one, next) -> one + ", " + next).orElse("");
        };
    }
}
