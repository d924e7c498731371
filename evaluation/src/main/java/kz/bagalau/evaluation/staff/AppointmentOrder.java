package kz.bagalau.evaluation.staff;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Refused;

/**
 * An order by which somebody comes into a post.
 *
 * @param from the first day in it
 * @param number the order's number, empty when HR does not record it
 * @param directHead who heads him from that day, when that is to be written with it
 */
public record AppointmentOrder(UUID post, LocalDate from, String number, Optional<UUID> directHead) {

    /** The most signs a number may have. */
    public static final int LONGEST = 60;

    public AppointmentOrder {
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(from, "from");
        number = number(number);
    }

    /** The number of an order without which nothing of the kind is entered. */
    static String required(String written) {
        String number = number(written);
        if (number.isEmpty()) {
            throw new Refused(new StaffRefusal.OrderMissing());
        }
        return number;
    }

    /** The number of an order as it is kept; refused when it is too long. */
    static String number(String written) {
        String number = written == null ? "" : written.strip();
        if (number.length() > LONGEST) {
            throw new Refused(new StaffRefusal.OrderTooLong(LONGEST));
        }
        return number;
    }
}
