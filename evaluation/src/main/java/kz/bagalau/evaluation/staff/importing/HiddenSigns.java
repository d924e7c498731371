package kz.bagalau.evaluation.staff.importing;

import java.util.OptionalInt;

/** Signs nobody sees and that change what is seen: controls, marks of writing direction, zero widths. */
final class HiddenSigns {

    private HiddenSigns() {}

    static OptionalInt firstIn(String text) {
        return text.codePoints().filter(HiddenSigns::is).findFirst();
    }

    static boolean is(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED;
    }

    static String name(int point) {
        return String.format("U+%04X", point);
    }
}
