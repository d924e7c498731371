package kz.bagalau.evaluation.staff;

import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Refused;

/** Names that HR types: tidied, never blank, never longer than the register holds. */
final class StaffText {

    private static final int LONGEST = 300;

    private StaffText() {}

    /** The Kazakh and the Russian name of one thing. */
    static LawText of(String kk, String ru) {
        return new LawText(of(kk), of(ru), null);
    }

    /** One name. */
    static String of(String written) {
        String text = written == null ? "" : written.strip().replaceAll("\\s+", " ");
        if (text.isEmpty()) {
            throw new Refused(new StaffRefusal.NameBlank());
        }
        if (text.length() > LONGEST) {
            throw new Refused(new StaffRefusal.NameTooLong(LONGEST));
        }
        return text;
    }
}
