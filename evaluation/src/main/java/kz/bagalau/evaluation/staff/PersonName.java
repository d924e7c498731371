package kz.bagalau.evaluation.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.regex.Pattern;

/** A person's name in its parts; the patronymic may be empty. */
@Embeddable
public class PersonName {

    private static final Pattern PART = Pattern.compile("\\p{L}[\\p{L}\\p{M}' ’.-]*");
    private static final char NO_BREAK_SPACE = '\u00a0';

    private String surname;

    @Column(name = "given_name")
    private String givenName;

    private String patronymic;

    protected PersonName() {}

    private PersonName(String surname, String givenName, String patronymic) {
        this.surname = required(surname, "surname");
        this.givenName = required(givenName, "given name");
        this.patronymic = patronymic == null ? "" : patronymic.strip();
    }

    /** The name in the order of a list: surname, given name, patronymic. */
    public static PersonName of(String surname, String givenName, String patronymic) {
        return new PersonName(surname, givenName, patronymic);
    }

    /** Whether the text can be a part of a name: letters, apostrophes, hyphens and points. */
    public static boolean plausible(String part) {
        return PART.matcher(part).matches();
    }

    private static String required(String part, String what) {
        if (part == null || part.isBlank()) {
            throw new IllegalArgumentException("A person needs a " + what + ".");
        }
        return part.strip();
    }

    /** The surname. */
    public String surname() {
        return surname;
    }

    /** The given name. */
    public String givenName() {
        return givenName;
    }

    /** The patronymic, empty when the person has none. */
    public String patronymic() {
        return patronymic;
    }

    /** For lists: Жақсылықова Айгерім Нұрланқызы. */
    public String full() {
        return (surname + ' ' + givenName + ' ' + patronymic).strip();
    }

    /** For prose: А. Н. Жақсылықова, held together by no-break spaces. */
    public String brief() {
        return initial(givenName) + initial(patronymic) + surname;
    }

    private static String initial(String part) {
        return part.isEmpty() ? "" : part.substring(0, part.offsetByCodePoints(0, 1)) + "." + NO_BREAK_SPACE;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonName name && full().equals(name.full());
    }

    @Override
    public int hashCode() {
        return Objects.hash(full());
    }

    @Override
    public String toString() {
        return full();
    }
}
