package kz.bagalau.evaluation.council;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.bagalau.evaluation.council.MethodologyView.CellView;
import kz.bagalau.evaluation.council.MethodologyView.ChapterView;
import kz.bagalau.evaluation.council.MethodologyView.Count;
import kz.bagalau.evaluation.council.MethodologyView.ItemView;
import kz.bagalau.evaluation.council.MethodologyView.LeftView;
import kz.bagalau.evaluation.council.MethodologyView.ParagraphView;
import kz.bagalau.evaluation.council.MethodologyView.RuleView;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.NotAutomated;
import kz.bagalau.methodology.Paragraph;
import kz.bagalau.methodology.Reading;
import kz.bagalau.methodology.ReadingChoice;
import kz.bagalau.methodology.document.EditionLedger;
import kz.bagalau.methodology.document.Statement;

/** Lays the rules of an edition beside the paragraphs they come from. */
final class RulesBesideText {

    /** Names for machines, and readings, which are shown as the provenance of a value. */
    private static final Set<String> UNSEEN = Set.of("key", "reading");

    private final Edition edition;
    private final EditionLedger ledger;

    RulesBesideText(Edition edition) {
        this.edition = edition;
        this.ledger = EditionLedger.of(edition);
    }

    List<ChapterView> chapters() {
        return edition.text().chapters().stream()
                .map(chapter -> new ChapterView(
                        chapter.heading(),
                        chapter.paragraphs().stream().map(this::paragraph).toList()))
                .toList();
    }

    Count count() {
        int left = (int) ledger.entries().stream()
                .filter(entry -> !entry.notAutomated().isEmpty())
                .count();
        int kept = (int) ledger.entries().stream()
                .filter(entry -> !entry.rules().isEmpty())
                .count();
        int open = (int) edition.readings().stream()
                .filter(choice -> !choice.confirmed())
                .count();
        return new Count(
                edition.text().paragraphs().size(),
                kept,
                left,
                edition.readings().size(),
                open);
    }

    private ParagraphView paragraph(Paragraph paragraph) {
        List<EditionLedger.Entry> entries = ledger.entries().stream()
                .filter(entry -> Citation.of(entry.paragraph()).number() == paragraph.number())
                .toList();
        return new ParagraphView(
                String.valueOf(paragraph.number()),
                paragraph.parts(),
                rules(entries.stream().flatMap(entry -> entry.rules().stream()).toList()),
                entries.stream()
                        .flatMap(entry -> entry.notAutomated().stream())
                        .map(RulesBesideText::left)
                        .toList());
    }

    private static LeftView left(NotAutomated left) {
        return new LeftView(
                left.by(),
                left.part().map(String::valueOf).orElse(""),
                left.why().name());
    }

    private List<RuleView> rules(List<Statement> statements) {
        Map<String, List<Statement>> rules = new LinkedHashMap<>();
        statements.stream()
                .filter(statement -> !UNSEEN.contains(statement.name()))
                .forEach(statement -> rules.computeIfAbsent(
                                plain(parent(statement.path())) + "@" + statement.by(), key -> new ArrayList<>())
                        .add(statement));
        return rules.values().stream().map(this::rule).toList();
    }

    private RuleView rule(List<Statement> statements) {
        Map<String, Map<String, Statement>> rows = new LinkedHashMap<>();
        for (Statement statement : statements) {
            rows.computeIfAbsent(parent(statement.path()), row -> new LinkedHashMap<>())
                    .put(statement.name(), statement);
        }
        Set<String> columns = columns(rows.values());
        Statement first = statements.get(0);
        return new RuleView(
                first.by(),
                plain(parent(first.path())),
                List.copyOf(columns),
                rows.values().stream()
                        .map(row ->
                                columns.stream().map(name -> cell(name, row)).toList())
                        .toList());
    }

    /** The fullest row sets the order of the columns. */
    private static Set<String> columns(Collection<Map<String, Statement>> rows) {
        Set<String> columns = new LinkedHashSet<>();
        rows.stream()
                .sorted(Comparator.comparingInt((Map<String, Statement> row) -> -row.size()))
                .forEach(row -> columns.addAll(row.keySet()));
        return columns;
    }

    private CellView cell(String name, Map<String, Statement> row) {
        Statement statement = row.get(name);
        if (statement == null) {
            return new CellView(name, List.of(), "");
        }
        List<?> values = statement.value() instanceof List<?> list ? list : List.of(statement.value());
        return new CellView(name, values.stream().map(RulesBesideText::item).toList(), reading(statement.path()));
    }

    private String reading(String path) {
        return edition.readings().stream()
                .map(ReadingChoice::reading)
                .filter(reading -> reading.decides(plain(path)))
                .map(Reading::name)
                .findFirst()
                .orElse("");
    }

    private static ItemView item(Object value) {
        if (value instanceof LawText) {
            return new ItemView("law", value);
        }
        if (value instanceof Enum<?> word) {
            return new ItemView("word", word.getDeclaringClass().getSimpleName() + "." + word.name());
        }
        if (value instanceof BigDecimal) {
            return new ItemView("number", value);
        }
        if (value instanceof Boolean yes) {
            return new ItemView("word", yes ? "yes" : "no");
        }
        return value instanceof Citation citation
                ? new ItemView("citation", citation)
                : new ItemView("text", value.toString());
    }

    private static String parent(String path) {
        int dot = path.lastIndexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }

    private static String plain(String path) {
        return path.replaceAll("\\[[^]]*]", "");
    }
}
