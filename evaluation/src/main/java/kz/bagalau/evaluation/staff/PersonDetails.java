package kz.bagalau.evaluation.staff;

import java.util.regex.Pattern;
import kz.bagalau.methodology.Refused;

/** How HR says that a person is named and reached; refused field by field when it cannot be. */
public record PersonDetails(String surname, String givenName, String patronymic, String email, String phone) {

    private static final int LONGEST = 100;
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9() -]{3,40}");

    public PersonDetails {
        surname = tidy(surname);
        givenName = tidy(givenName);
        patronymic = tidy(patronymic);
        email = Email.normal(tidy(email));
        phone = tidy(phone);
        if (unfit(surname)) {
            throw new Refused(new StaffRefusal.SurnameUnfit(surname));
        }
        if (unfit(givenName)) {
            throw new Refused(new StaffRefusal.GivenNameUnfit(givenName));
        }
        if (!patronymic.isEmpty() && unfit(patronymic)) {
            throw new Refused(new StaffRefusal.PatronymicUnfit(patronymic));
        }
        if (!Email.plausible(email)) {
            throw new Refused(new StaffRefusal.EmailUnfit(email));
        }
        if (!phone.isEmpty() && !plausiblePhone(phone)) {
            throw new Refused(new StaffRefusal.PhoneUnfit(phone));
        }
    }

    /** Whether somebody could be called there. */
    public static boolean plausiblePhone(String phone) {
        return PHONE.matcher(phone).matches();
    }

    PersonName name() {
        return PersonName.of(surname, givenName, patronymic);
    }

    private static boolean unfit(String part) {
        return part.length() > LONGEST || !PersonName.plausible(part);
    }

    private static String tidy(String written) {
        return written == null ? "" : written.strip().replaceAll("\\s+", " ");
    }
}
