package kz.bagalau.platform.audit;

import java.util.Map;
import java.util.Optional;
import kz.bagalau.methodology.Citation;

/** An event that belongs into the trail. Its name there is the record's simple name. */
public interface Recorded {

    /** The paragraph by which it happened. */
    Optional<Citation> citation();

    /** The number of the thing it happened to. */
    String about();

    /** What else is to be kept: texts, numbers, dates, ids, lists and maps of them. */
    Map<String, Object> payload();
}
