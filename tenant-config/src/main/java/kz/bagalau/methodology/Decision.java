package kz.bagalau.methodology;

import java.time.LocalDate;
import java.util.Objects;

/** The decision by which a council adopted its methodology. */
public record Decision(String number, LocalDate date, LawText body, EntryIntoForce entryIntoForce) {

    public Decision {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(entryIntoForce, "entryIntoForce");
        Require.that(!number.isBlank(), "decisionNumber").orUnfit();
    }
}
