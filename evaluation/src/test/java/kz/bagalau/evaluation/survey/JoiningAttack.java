package kz.bagalau.evaluation.survey;

import java.util.Optional;

/** In which orders a thief of the database lays the people of a circle beside its ballots (¶33). */
enum JoiningAttack {
    /** He has seen in which order they answered. */
    SEEN_AND_PLACE(null, "ctid"),
    SEEN_AND_TRANSACTION(null, "xmin::text::bigint, ctid"),
    SEEN_AND_NUMBER(null, "id"),
    SEEN_AND_NO_ORDER(null, "1 - 1"),
    PLACE_AND_PLACE("ctid", "ctid"),
    TRANSACTION_AND_PLACE("xmin::text::bigint, ctid", "ctid"),
    TRANSACTION_AND_TRANSACTION("xmin::text::bigint, ctid", "xmin::text::bigint, ctid"),
    NUMBER_AND_NUMBER("id", "id"),
    NUMBER_AND_PLACE("id", "ctid");

    private final Optional<String> people;
    private final String ballots;

    JoiningAttack(String people, String ballots) {
        this.people = Optional.ofNullable(people);
        this.ballots = ballots;
    }

    /** How he sorts the rows of those who were asked; empty where he knows the order in which they answered. */
    Optional<String> people() {
        return people;
    }

    /** How he sorts the ballots. */
    String ballots() {
        return ballots;
    }
}
