package kz.bagalau.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Reading R14: what a region sees has no place for a mark, whatever is added to it (paragraphs 15, 20). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RegionViewsTest {

    private static final Pattern MARKED =
            Pattern.compile("(?i).*(mark|score|grade|result|answer|minutes|percent|rating|comment|absence).*");
    private static final Pattern HOLDING_MARKS =
            Pattern.compile("kz\\.bagalau\\.(evaluation\\.(sheet|ranking|kpi|result|survey|calibration)"
                    + "|methodology\\.(score|grade|sheet|kpi|ranking|survey|calibration)).*");
    private static final Set<String> TABLES_OF_PROCESS = Set.of(
            "councils",
            "regions",
            "obligations",
            "evaluation_schedules",
            "members",
            "audit_entries",
            "audit_payloads",
            "scheduled_letters",
            "scheduled_tasks");

    @Test
    void nothing_that_a_region_sees_or_takes_away_can_hold_a_mark() throws ClassNotFoundException {
        Map<String, String> found = new TreeMap<>();
        Set<Class<?>> seen = new LinkedHashSet<>();
        for (Class<?> root : views()) {
            walk(root, seen, found);
        }
        assertThat(seen)
                .extracting(Class::getSimpleName)
                .contains("RegionView", "Cell", "EnteredView", "Person", "ProcessReportView", "CouncilOfRegionView");
        assertThat(found).as("places for a mark in views of a region").isEmpty();
    }

    private static List<Class<?>> views() throws ClassNotFoundException {
        Set<String> names = new TreeSet<>();
        names.add("kz.bagalau.evaluation.cycle.RegionView");
        names.addAll(Set.of(
                "kz.bagalau.evaluation.succession.SuccessionView",
                "kz.bagalau.evaluation.succession.SuccessionLineView",
                "kz.bagalau.evaluation.succession.DividingView"));
        for (JavaClass type : Tree.classes()) {
            if (type.getPackageName().equals("kz.bagalau.evaluation.region") && type.isRecord()) {
                names.add(type.getName());
            }
        }
        List<Class<?>> views = new ArrayList<>();
        for (String name : names) {
            views.add(Class.forName(name));
        }
        return views;
    }

    private static void walk(Class<?> view, Set<Class<?>> seen, Map<String, String> found) {
        if (!seen.add(view)) {
            return;
        }
        // the law's own plain values are looked at as types, not taken apart
        if (!view.getName().startsWith("kz.bagalau.evaluation.")) {
            return;
        }
        for (RecordComponent component : view.getRecordComponents()) {
            String place = view.getSimpleName() + "." + component.getName();
            Type type = component.getGenericType();
            if (MARKED.matcher(component.getName()).matches()
                    || type.getTypeName().contains(BigDecimal.class.getName())
                    || type.getTypeName().contains("double")
                    || Stream.of(type.getTypeName().split("[<>, ]+"))
                            .anyMatch(name -> HOLDING_MARKS.matcher(name).matches())) {
                found.put(place, type.getTypeName());
            }
            Records.in(type).forEach(inner -> walk(inner, seen, found));
        }
    }

    @Test
    void no_question_of_the_region_names_a_table_that_could_hold_one() {
        Pattern asked = Pattern.compile("(?i)\\b(?:from|join|into|update)\\s+(?!set\\b)([a-z_]+)\\b(?!\\s*\\()");
        Set<String> tables = new TreeSet<>();
        Tree.sources().stream()
                .filter(source -> Tree.name(source).contains("/evaluation/region/")
                        || Tree.name(source).endsWith("/cycle/Obligations.java"))
                .forEach(source -> sql(Tree.text(source))
                        .flatMap(text -> asked.matcher(text).results())
                        .map(match -> match.group(1))
                        .forEach(tables::add));
        assertThat(tables).contains("obligations", "council_entries", "region_reminders");
        tables.removeAll(TABLES_OF_PROCESS);
        tables.removeIf(name -> name.startsWith("region_") || name.startsWith("council_"));
        tables.remove("unnest");
        assertThat(tables).as("tables beyond the process").isEmpty();
    }

    /** What stands in the texts of a source that begin like a question. */
    private static Stream<String> sql(String source) {
        Pattern text = Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
        return text.matcher(source)
                .results()
                .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                .filter(found -> found.strip().matches("(?is)(select|insert|update|delete|with|from)\\b.*"));
    }
}
