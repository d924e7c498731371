package kz.bagalau.evaluation.staff.importing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kz.bagalau.evaluation.staff.importing.PeopleTable.RawLine;
import kz.bagalau.methodology.Refused;

/** CSV in UTF-8, with or without a byte order mark; the separator is the commonest of , ; and tab in the headings. */
final class CsvLines {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private CsvLines() {}

    static List<RawLine> of(byte[] content) {
        String text = decoded(content);
        List<RawLine> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separatorOf(text))
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            for (CsvRecord line : records) {
                if (lines.size() > PeopleTable.MOST_ROWS + 1) {
                    break;
                }
                lines.add(new RawLine((int) line.getStartingLineNumber(), line.getFields()));
            }
            return lines;
        } catch (CsvParseException unreadable) {
            throw new Refused(new FileRefusal.FileUnreadable());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String decoded(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new Refused(new FileRefusal.FileUnreadable());
            }
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException otherEncoding) {
            throw new Refused(new FileRefusal.FileNotUtf8());
        }
    }

    private static char separatorOf(String text) {
        String headings =
                text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char commonest = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(headings, candidate) > count(headings, commonest)) {
                commonest = candidate;
            }
        }
        return commonest;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(letter -> letter == wanted).count();
    }
}
