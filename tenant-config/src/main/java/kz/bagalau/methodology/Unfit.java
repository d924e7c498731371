package kz.bagalau.methodology;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A value of the law does not hold together; it carries every complaint at once, as keys, never as finished words. */
public final class Unfit extends IllegalArgumentException {

    /** One complaint: the key of the words and what fills their places. */
    public record Complaint(String key, List<Object> args) {
        public Complaint {
            Objects.requireNonNull(key, "key");
            args = List.copyOf(args);
        }
    }

    private final transient List<Complaint> complaints;

    Unfit(List<Complaint> complaints) {
        super(complaints.stream()
                .map(complaint -> complaint.key() + " " + complaint.args())
                .collect(Collectors.joining("; ")));
        this.complaints = List.copyOf(complaints);
    }

    /** A single complaint. */
    public static Unfit because(String key, Object... args) {
        return new Unfit(List.of(new Complaint(key, List.of(args))));
    }

    /** All complaints, in the order they were found. */
    public List<Complaint> complaints() {
        return complaints;
    }
}
