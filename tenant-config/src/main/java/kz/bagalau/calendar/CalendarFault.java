package kz.bagalau.calendar;

import java.util.List;

/**
 * One thing wrong in a calendar file.
 *
 * @param line the line in the file, from 1
 * @param key what is wrong; the words stand under {@code calendar.fault.} and this key
 * @param args what fills the places of the words
 */
public record CalendarFault(int line, String key, List<String> args) {

    public CalendarFault {
        args = List.copyOf(args);
    }
}
