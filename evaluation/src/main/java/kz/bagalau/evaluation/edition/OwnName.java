package kz.bagalau.evaluation.edition;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import kz.bagalau.methodology.document.Draft;

/** What of a document says whose it is: the code, and the name made of the code and the day of the decision. */
final class OwnName {

    private OwnName() {}

    /** The document under the publisher's code, with the name of its decision's day or, without one, of today. */
    static Draft under(String publisher, Draft document, Clock clock) {
        Draft named = document.with("council", publisher);
        return day(named).isPresent()
                ? dated(publisher, named)
                : named.with("id", publisher + "/" + LocalDate.now(clock));
    }

    /** The document with the name of its decision's day; the day of adoption follows it while nothing else is said. */
    static Draft dated(String publisher, Draft document) {
        return day(document)
                .map(day -> document.with("id", publisher + "/" + day).with("dates.adopted", day.toString()))
                .orElse(document);
    }

    /** A copy: its decision, its dates and what the other body confirmed are not the copy's. */
    static Draft copied(Draft document) {
        return unconfirmed(succeeded(document).without("decision.body"));
    }

    /** What another body has confirmed, this one has not. */
    static Draft unconfirmed(Draft document) {
        Draft copy = document;
        for (int reading = 1; reading <= copy.size("readings"); reading++) {
            copy = copy.with("readings[" + reading + "].confirmed", false);
        }
        return copy;
    }

    /** A copy of an own edition: the decision that is to come is another one of the same body. */
    static Draft succeeded(Draft document) {
        return document.without("decision.number").without("decision.date").without("dates");
    }

    private static Optional<LocalDate> day(Draft document) {
        try {
            return document.text("decision.date").map(LocalDate::parse);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
