package kz.bagalau.evaluation.staff.importing;

import java.util.Arrays;
import java.util.List;
import kz.bagalau.evaluation.staff.importing.PeopleTable.RawLine;
import kz.bagalau.methodology.Refused;

/** One door for every kind of file: what it is shows in its first bytes, not in its name. */
public final class PeopleFile {

    /** The most a file may hold. */
    public static final int MOST_MEGABYTES = 2;

    /** The same in bytes. */
    public static final int MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private PeopleFile() {}

    /** Reads the list; refused with the reason when the file as a whole is of no use. */
    public static PeopleTable read(byte[] content) {
        return PeopleTable.of(lines(content));
    }

    /** Its lines before the columns are known. */
    static List<RawLine> lines(byte[] content) {
        if (content.length > MOST_BYTES) {
            throw new Refused(new FileRefusal.FileTooLarge(MOST_MEGABYTES));
        }
        if (startsWith(content, OLD_EXCEL)) {
            throw new Refused(new FileRefusal.OldExcelFile());
        }
        return startsWith(content, ZIP) ? XlsxLines.of(content) : CsvLines.of(content);
    }

    private static boolean startsWith(byte[] content, byte[] beginning) {
        return content.length >= beginning.length
                && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
    }
}
