package kz.bagalau.environment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which answer each page gives to whom, as pages.csv says.
 *
 * @param answers by the page's address: the kind of account, and what it gets
 */
public record PageTable(Map<String, Map<String, String>> answers) {

    /** The table in the resources of the tests. */
    public static PageTable read() {
        try (InputStream table = PageTable.class.getResourceAsStream("/confidentiality/pages.csv")) {
            List<String> lines = new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
            String[] columns = lines.get(0).split(",");
            Map<String, Map<String, String>> answers = new LinkedHashMap<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(",");
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 1; i < columns.length; i++) {
                    row.put(columns[i], cells[i]);
                }
                answers.put(cells[0], row);
            }
            return new PageTable(answers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pages that open for this account. */
    public List<String> openTo(Account account) {
        return answers.entrySet().stream()
                .filter(row -> row.getValue().get(kindOf(account)).equals("200"))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The column of an account. */
    public static String kindOf(Account account) {
        return switch (account) {
            case ALATAU_HR, SARYSU_HR -> "hr";
            case ALATAU_OFFICIAL, SARYSU_OFFICIAL -> "official";
            case ALATAU_HEAD, SARYSU_HEAD -> "head";
            case ALATAU_EMPLOYEE, SARYSU_EMPLOYEE -> "employee";
            case BOTH_EMPLOYEE -> "both";
            case REGION_ADMIN -> "region";
        };
    }
}
