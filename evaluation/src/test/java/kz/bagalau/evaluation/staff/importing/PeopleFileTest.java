package kz.bagalau.evaluation.staff.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import kz.bagalau.evaluation.staff.importing.PeopleTable.Line;
import kz.bagalau.methodology.Refused;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PeopleFileTest {

    private static final String HEADINGS = "Тегі,Аты,Электрондық пошта,Бөлімше,Лауазымы,Санаты,Тағайындалған күні\n";
    private static final String PERSON = "Үлгібаев,Үлгі,u@x.example,Бөлім,Бас маман,E-4,01.02.2026\n";

    @Test
    void csv_and_xlsx_of_the_same_people_are_the_same_table() throws IOException {
        PeopleTable csv = PeopleFile.read(resource("people-twin.csv"));
        PeopleTable xlsx = PeopleFile.read(resource("people.xlsx"));

        assertThat(xlsx.columns()).isEqualTo(csv.columns());
        assertThat(xlsx.lines()).hasSize(10);
        for (int row = 0; row < 10; row++) {
            Line left = csv.lines().get(row);
            Line right = xlsx.lines().get(row);
            assertThat(right.number()).isEqualTo(left.number());
            for (Column column : Column.values()) {
                if (column == Column.APPOINTED) {
                    assertThat(DateText.read(right.cell(column))).isEqualTo(DateText.read(left.cell(column)));
                } else {
                    assertThat(right.cell(column)).isEqualTo(left.cell(column));
                }
            }
        }
    }

    @Test
    void a_number_with_a_monstrous_exponent_is_not_written_out() throws IOException {
        PeopleTable table = PeopleFile.read(withFirstSurname("1e999999999"));

        assertThat(table.lines().get(0).cell(Column.SURNAME)).isEqualTo("1e999999999");
    }

    @Test
    void a_byte_order_mark_and_semicolons_do_not_disturb() throws IOException {
        PeopleTable table = PeopleFile.read(resource("people-bom-semicolon.csv"));

        assertThat(table.lines()).hasSize(15);
        assertThat(table.lines().get(7).cell(Column.SURNAME)).isEqualTo("Нұрмағамбетов");
    }

    @Test
    void headings_are_known_in_russian_and_english_and_whatever_their_case() {
        PeopleTable russian = PeopleFile.read(utf8(
                "ФАМИЛИЯ;имя;Электронная почта;Подразделение (каз.);Должность (каз.);Категория;Дата назначения;Цвет\n"
                        + "А;Б;u@x.example;В;Г;E-4;2026-02-01;красный\n"));
        PeopleTable english =
                PeopleFile.read(utf8("surname\tgiven name\te-mail\tunit (kk)\tpost (kk)\tcategory\tappointed\n"
                        + "A\tB\tu@x.example\tC\tD\tE-4\t2026-02-01\n"));

        assertThat(russian.ignored()).containsExactly("Цвет");
        assertThat(russian.lines().get(0).cell(Column.GIVEN_NAME)).isEqualTo("Б");
        assertThat(english.lines().get(0).cell(Column.UNIT_KK)).isEqualTo("C");
    }

    @Test
    void the_draft_keeps_the_table_as_it_was_read() {
        PeopleTable table =
                PeopleFile.read(utf8(HEADINGS + "\n\"Үлгі\"\"баев, \",Үлгі,u@x.example,Бөлім,Бас маман,E-4,x,y\n"));

        PeopleTable kept = DraftText.read(DraftText.of(table));

        assertThat(kept.lines()).isEqualTo(table.lines());
        assertThat(kept.columns()).isEqualTo(table.columns());
        assertThat(kept.lines().get(0).tooWide()).isTrue();
    }

    @Test
    void a_missing_column_is_named() {
        assertRefused(utf8("Тегі,Аты\nА,Б\n"), FileRefusal.ColumnsMissing.class);
    }

    @Test
    void a_column_that_comes_twice_is_named() {
        assertRefused(utf8(HEADINGS.strip() + ",Surname\n" + PERSON.strip() + ",x\n"), FileRefusal.ColumnTwice.class);
    }

    @Test
    void a_file_without_people_is_refused() {
        assertRefused(new byte[0], FileRefusal.FileEmpty.class);
        assertRefused(utf8(HEADINGS), FileRefusal.FileEmpty.class);
        assertRefused(utf8(",,\n"), FileRefusal.FileEmpty.class);
    }

    @Test
    void another_encoding_is_named_as_such() {
        assertRefused((HEADINGS + PERSON).getBytes(Charset.forName("UTF-16LE")), FileRefusal.FileNotUtf8.class);
        assertRefused("Фамилия,Имя\n".getBytes(Charset.forName("windows-1251")), FileRefusal.FileNotUtf8.class);
    }

    @Test
    void an_excel_file_of_old_is_named_as_such() {
        assertRefused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, FileRefusal.OldExcelFile.class);
    }

    @Test
    void more_than_two_megabytes_are_refused() {
        assertRefused(new byte[2 * 1024 * 1024 + 1], FileRefusal.FileTooLarge.class);
    }

    @Test
    void five_thousand_rows_are_read_and_one_more_is_refused() {
        assertThat(PeopleFile.read(utf8(HEADINGS + PERSON.repeat(5000))).lines())
                .hasSize(5000);
        assertRefused(utf8(HEADINGS + PERSON.repeat(5001)), FileRefusal.TooManyRows.class);
    }

    @Test
    void a_workbook_that_swells_is_refused() throws IOException {
        assertRefused(zip("xl/worksheets/sheet1.xml", new byte[40 * 1024 * 1024]), FileRefusal.FileUnsafe.class);
    }

    @Test
    void a_workbook_with_entities_is_refused() throws IOException {
        byte[] part = utf8("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>");
        assertRefused(zip("xl/workbook.xml", part), FileRefusal.FileUnsafe.class);
    }

    @Test
    void an_archive_that_is_no_workbook_is_refused() throws IOException {
        assertRefused(zip("readme.txt", utf8("x")), FileRefusal.FileUnreadable.class);
        assertRefused(new byte[] {'P', 'K', 3, 4, 1, 2, 3}, FileRefusal.FileUnreadable.class);
    }

    private static void assertRefused(byte[] content, Class<? extends FileRefusal> reason) {
        assertThatThrownBy(() -> PeopleFile.read(content))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isInstanceOf(reason));
    }

    private static byte[] zip(String name, byte[] part) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(part);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    /** The spreadsheet of the twins with a number in the place of the first surname. */
    private static byte[] withFirstSurname(String number) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(resource("people.xlsx")));
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(part.getName()));
                byte[] content = parts.readAllBytes();
                zip.write(
                        part.getName().endsWith("sheet1.xml")
                                ? utf8(new String(content, StandardCharsets.UTF_8)
                                        .replaceFirst("<c r=\"A2\".*?</c>", "<c r=\"A2\"><v>" + number + "</v></c>"))
                                : content);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] resource(String name) throws IOException {
        try (var stream = PeopleFileTest.class.getResourceAsStream(name)) {
            return stream.readAllBytes();
        }
    }
}
