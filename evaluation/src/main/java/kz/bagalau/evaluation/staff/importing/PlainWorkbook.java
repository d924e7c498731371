package kz.bagalau.evaluation.staff.importing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook of one sheet of texts in at most 26 columns, written row by row. Every cell is a text, so that nothing in it is ever computed; a
 * library for that would be larger than what it writes.
 */
final class PlainWorkbook {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPES = HEAD
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + type("workbook", "sheet.main")
            + type("worksheets/sheet1", "worksheet")
            + type("styles", "styles")
            + "</Types>";
    private static final String BOOK = HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
            + "\"><sheets><sheet name=\"Staff\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";

    /** The one style: a cell of plain text; readers ask for the part even so. */
    private static final String STYLES = HEAD + "<styleSheet xmlns=\"" + MAIN + "\">"
            + "<fonts count=\"1\"><font/></fonts>"
            + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
            + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
            + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"49\"/></cellStyleXfs>"
            + "<cellXfs count=\"1\"><xf numFmtId=\"49\" xfId=\"0\"/></cellXfs></styleSheet>";

    private PlainWorkbook() {}

    /** Writes the rows; the stream stays open. */
    static void write(Stream<List<String>> rows, OutputStream out) throws IOException {
        ZipOutputStream parts = new ZipOutputStream(out);
        part(parts, "[Content_Types].xml", TYPES);
        part(parts, "_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")));
        part(parts, "xl/workbook.xml", BOOK);
        part(
                parts,
                "xl/_rels/workbook.xml.rels",
                relations(relation(1, "worksheet", "worksheets/sheet1.xml") + relation(2, "styles", "styles.xml")));
        part(parts, "xl/styles.xml", STYLES);
        parts.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
        text(parts, HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        AtomicInteger number = new AtomicInteger();
        rows.forEach(row -> text(parts, row(number.incrementAndGet(), row)));
        text(parts, "</sheetData></worksheet>");
        parts.closeEntry();
        parts.finish();
    }

    private static String row(int number, List<String> cells) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        char column = 'A';
        for (String cell : cells) {
            row.append("<c r=\"")
                    .append(column++)
                    .append(number)
                    .append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
            row.append(escaped(cell)).append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    /** Signs that a document cannot hold are left out. */
    private static String escaped(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"/xl/" + part
                + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml." + kind
                + "+xml\"/>";
    }

    private static String relations(String each) {
        return HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + each
                + "</Relationships>";
    }

    private static String relation(int number, String kind, String target) {
        return "<Relationship Id=\"rId" + number + "\" Type=\"" + OFFICE + "/" + kind + "\" Target=\"" + target
                + "\"/>";
    }

    private static void part(ZipOutputStream parts, String name, String content) throws IOException {
        parts.putNextEntry(new ZipEntry(name));
        parts.write(content.getBytes(StandardCharsets.UTF_8));
        parts.closeEntry();
    }

    private static void text(OutputStream out, String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
