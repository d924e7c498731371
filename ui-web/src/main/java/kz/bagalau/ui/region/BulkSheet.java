package kz.bagalau.ui.region;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kz.bagalau.evaluation.onboarding.BulkColumn;
import kz.bagalau.evaluation.onboarding.BulkView;
import kz.bagalau.evaluation.onboarding.OnboardingsView;
import kz.bagalau.evaluation.staff.importing.Column;
import kz.bagalau.methodology.LawText;
import kz.bagalau.ui.words.Words;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks of a region: what is to be filled in, and what has become of it, in the reader's language. */
final class BulkSheet {

    private static final int WIDTH = 24;

    private BulkSheet() {}

    /** A row for each council of the register that is not on the portal; people are added below each other. */
    static byte[] empty(OnboardingsView view, UUID region, Words words) throws IOException {
        List<String> headings = new ArrayList<>();
        Arrays.stream(BulkColumn.values())
                .map(column -> words.law(column.title()))
                .forEach(headings::add);
        Arrays.stream(Column.values()).map(column -> words.law(column.title())).forEach(headings::add);
        List<List<String>> rows = new ArrayList<>();
        view.regions().stream()
                .filter(each -> each.id().equals(region))
                .flatMap(each -> each.left().stream())
                .forEach(line -> rows.add(List.of(line.code(), line.name().kk())));
        return workbook(words.get("onboarding.bulk.sheet"), headings, rows);
    }

    /** What has become of each council. */
    static byte[] report(BulkView view, Words words) throws IOException {
        List<String> headings = List.of(
                words.law(BulkColumn.COUNCIL.title()),
                words.get("region.council"),
                words.get("onboarding.bulk.people"),
                words.get("onboarding.bulk.state"),
                words.get("onboarding.bulk.reason"));
        List<List<String>> rows = view.councils().stream()
                .map(council -> List.of(
                        council.code(),
                        council.name().map((LawText name) -> words.law(name)).orElse(""),
                        String.valueOf(council.people()),
                        words.get("onboarding.bulk.state." + council.state()),
                        council.refusal().map(words::get).orElse("")))
                .toList();
        return workbook(words.get("onboarding.bulk.report"), headings, rows);
    }

    private static byte[] workbook(String name, List<String> headings, List<List<String>> rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Bagalau", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(name);
            for (int column = 0; column < headings.size(); column++) {
                sheet.value(0, column, headings.get(column));
                sheet.width(column, WIDTH);
            }
            sheet.range(0, 0, 0, headings.size() - 1).style().bold().set();
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row + 1, column, rows.get(row).get(column));
                }
            }
        }
        return bytes.toByteArray();
    }
}
