package kz.bagalau.evaluation.survey;

import java.util.Arrays;
import java.util.Comparator;

/** A sealed sheet under its random number. */
record Sealed(byte[] number, byte[] content) {

    /** In an order that nobody chose. */
    static final Comparator<Sealed> BY_NUMBER = (one, other) -> Arrays.compareUnsigned(one.number, other.number);
}
