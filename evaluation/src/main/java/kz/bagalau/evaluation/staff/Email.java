package kz.bagalau.evaluation.staff;

import java.util.Locale;
import java.util.regex.Pattern;

/** Addresses by which a person is known: compared in lower case. */
public final class Email {

    private static final int LONGEST = 254;
    private static final Pattern PLAUSIBLE = Pattern.compile("[a-z0-9._%+'-]+@[a-z0-9-]+(\\.[a-z0-9-]+)+");

    private Email() {}

    /** The address as it is stored and compared. */
    public static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether mail could be sent there. */
    public static boolean plausible(String email) {
        String normal = normal(email);
        return normal.length() <= LONGEST && PLAUSIBLE.matcher(normal).matches();
    }
}
