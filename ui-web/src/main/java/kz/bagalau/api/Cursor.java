package kz.bagalau.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import kz.bagalau.methodology.Refused;

/**
 * Where a page of a list begins: behind this thing, in the order of the things' numbers. That order never changes, so
 * whoever comes or goes between two pages moves nobody else to another page.
 */
record Cursor(UUID behind) {

    private static final String FORM = "b1:";

    /** What of a list one answer holds, and where the next begins. */
    record Cut<T>(List<T> items, Optional<Cursor> next) {}

    /** The cursor of an address; none at the first page. */
    static Optional<Cursor> of(String written) {
        if (written == null || written.isEmpty()) {
            return Optional.empty();
        }
        Optional<UUID> behind = decoded(written)
                .filter(text -> text.startsWith(FORM))
                .flatMap(text -> SentFields.numberIn(text.substring(FORM.length())));
        return Optional.of(new Cursor(behind.orElseThrow(
                () -> new Refused(new SentRefusal.ParameterRefused("cursor", new SentRefusal.UnknownCursor())))));
    }

    private static Optional<String> decoded(String written) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(written), StandardCharsets.US_ASCII));
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }

    /** As it stands in an address. */
    String written() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((FORM + behind).getBytes(StandardCharsets.US_ASCII));
    }

    /** So many of the things behind the cursor. */
    static <T> Cut<T> cut(List<T> all, Function<T, UUID> number, Optional<Cursor> from, int limit) {
        List<T> behind = all.stream()
                .filter(each -> from.filter(
                                cursor -> written(number.apply(each)).compareTo(written(cursor.behind())) <= 0)
                        .isEmpty())
                .sorted(Comparator.comparing(each -> written(number.apply(each))))
                .toList();
        List<T> items = behind.stream().limit(limit).toList();
        Optional<Cursor> next = behind.size() > limit
                ? Optional.of(new Cursor(number.apply(items.get(items.size() - 1))))
                : Optional.empty();
        return new Cut<>(items, next);
    }

    /** The platform compares numbers with a sign; people and databases compare them as they are written. */
    private static String written(UUID number) {
        return number.toString();
    }
}
