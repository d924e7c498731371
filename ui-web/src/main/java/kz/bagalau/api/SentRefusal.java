package kz.bagalau.api;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refusal;

/** Why what a program has sent is not taken, before anybody asks what it means; {@code docs/rest.md} lists them. */
sealed interface SentRefusal extends Refusal {

    @Override
    default Optional<Citation> citation() {
        return Optional.empty();
    }

    @Override
    default List<Object> arguments() {
        return List.of();
    }

    /** The status of the answer. */
    default int status() {
        return BAD_REQUEST;
    }

    int BAD_REQUEST = 400;
    int FORBIDDEN = 403;
    int STALE = 412;
    int TOO_LARGE = 413;
    int UNPROCESSABLE = 422;
    int VERSION_ASKED = 428;

    /** Not one JSON object in UTF-8, or one that names a field twice. */
    record BodyMalformed() implements SentRefusal {}

    /** More bytes than are read. */
    record BodyTooLarge(int kilobytes) implements SentRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(kilobytes);
        }

        @Override
        public int status() {
            return TOO_LARGE;
        }
    }

    /** Every field of the body that is not taken, so that all can be mended at once; nothing was stored. */
    record BodyRefused(List<AtField> fields) implements SentRefusal {

        public BodyRefused {
            fields = List.copyOf(fields);
        }

        @Override
        public List<Object> arguments() {
            return List.of(fields.size());
        }

        @Override
        public int status() {
            return UNPROCESSABLE;
        }
    }

    /** A parameter of the address. */
    record ParameterRefused(String name, Refusal why) implements SentRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(name);
        }
    }

    /** The token of the program has not the scope; the person it acts for may do it elsewhere. */
    record ScopeMissing(String scope) implements SentRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(scope);
        }

        @Override
        public int status() {
            return FORBIDDEN;
        }
    }

    /** A POST without {@code Idempotency-Key}, or with one that is no UUID. */
    record CommandNumberMissing() implements SentRefusal {}

    /** A change without {@code If-Match}, or with {@code *}, which has seen nothing. */
    record VersionMissing() implements SentRefusal {
        @Override
        public int status() {
            return VERSION_ASKED;
        }
    }

    /** {@code If-Match} with something else than one entity tag. */
    record VersionNotUnderstood() implements SentRefusal {}

    /**
     * The sender has seen an earlier version.
     *
     * @param present the thing as it is now
     */
    record VersionPassed(JsonObject present, int version) implements SentRefusal {
        @Override
        public int status() {
            return STALE;
        }
    }

    /** The object has no such field. */
    record UnknownField() implements SentRefusal {}

    /** The field must be there. */
    record FieldMissing() implements SentRefusal {}

    /** The field is there with a value of another kind: decimals and days are written as strings. */
    record StringExpected() implements SentRefusal {}

    /** The field holds an object. */
    record ObjectExpected() implements SentRefusal {}

    /** The field holds a list. */
    record ListExpected() implements SentRefusal {}

    /** Not an evaluated period as {@code 2026-Q3}. */
    record PeriodExpected() implements SentRefusal {}

    /** Not a UUID. */
    record NumberOfThingExpected() implements SentRefusal {}

    /** Not a whole number from 1. */
    record CountExpected() implements SentRefusal {}

    /** Not base64 (RFC 4648). */
    record Base64Expected() implements SentRefusal {}

    /** More items than a page holds, or none. */
    record LimitOutside(int most) implements SentRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(most);
        }
    }

    /** A mark of a page that no answer of ours has named. */
    record UnknownCursor() implements SentRefusal {}

    /** None of the names that the field takes. */
    record OneOfExpected(List<String> names) implements SentRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(String.join(", ", names));
        }
    }
}
