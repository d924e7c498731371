package kz.bagalau.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The years shipped with the product; at run time the database is the source, filled once from these. */
public final class ShippedCalendars {

    private ShippedCalendars() {}

    /** Every shipped year, oldest first. */
    public static List<CalendarYear> all() {
        return text("index.txt")
                .lines()
                .filter(name -> !name.isBlank())
                .map(name -> CalendarReader.read(yearOf(name), text(name)))
                .toList();
    }

    /** The shipped files as they stand, by year: what the database takes in. */
    public static String csv(int year) {
        return text("kz-" + year + ".csv");
    }

    private static int yearOf(String fileName) {
        return Integer.parseInt(fileName.replaceAll("\\D", ""));
    }

    private static String text(String name) {
        try (InputStream in = ShippedCalendars.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Not shipped: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
