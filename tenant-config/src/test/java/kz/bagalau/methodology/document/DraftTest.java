package kz.bagalau.methodology.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import kz.bagalau.methodology.AlatauFixture;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.SarysuFixture;
import kz.bagalau.methodology.Unfit;
import kz.bagalau.methodology.term.RollRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DraftTest {

    private final Draft alatau = Draft.of(AlatauFixture.edition());

    static List<Edition> editions() {
        return List.of(AlatauFixture.edition(), SarysuFixture.edition());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("editions")
    void an_edition_goes_out_as_yaml_and_as_json_and_comes_back_the_same(Edition edition) {
        Draft draft = Draft.of(edition);

        assertThat(draft.edition()).isEqualTo(edition);
        assertThat(Draft.parse(draft.toYaml()).edition()).isEqualTo(edition);
        assertThat(Draft.parse(draft.toJson()).edition()).isEqualTo(edition);
        assertThat(EditionReader.read(draft.toJson())).isEqualTo(edition);
        assertThat(Draft.parse(draft.toJson())).isEqualTo(draft);
    }

    @Test
    void a_value_is_read_and_set_where_its_keys_lead() {
        Draft changed = alatau.with("methodology.ranking.due.dayOfMonth", 20)
                .with("methodology.grades.grades[effective].from", new BigDecimal("4.5"))
                .with("methodology.grades.grades[proper].to", "4.49")
                .with("methodology.ranking.due.roll", RollRule.NEXT_WORKING_DAY);

        assertThat(alatau.text("methodology.ranking.due.dayOfMonth")).contains("10");
        assertThat(changed.text("methodology.ranking.due.dayOfMonth")).contains("20");
        assertThat(changed.faults()).isEmpty();
        assertThat(changed.edition().methodology().ranking().orElseThrow().due().dayOfMonth())
                .contains(20);
        assertThat(changed.edition().methodology().ranking().orElseThrow().due().roll())
                .isEqualTo(RollRule.NEXT_WORKING_DAY);
        assertThat(changed.edition().methodology().grades().grades().get(0).from())
                .isEqualTo("4.5");
    }

    @Test
    void items_of_a_list_are_added_put_moved_doubled_and_taken_away() {
        String topics = "methodology.calibration.feedback.topics";

        Draft changed = alatau.added(topics, "үшінші")
                .inserted(topics, 1, Map.of("kk", "бірінші", "ru", "первый"))
                .moved(topics, 4, 2)
                .doubled(topics, 1)
                .without(topics + "[2]");

        assertThat(changed.size(topics)).isEqualTo(4);
        assertThat(changed.at(topics + "[2].kk").or(() -> changed.at(topics + "[2]")))
                .contains("үшінші");
        assertThat(changed.text(topics + "[1].ru")).contains("первый");
        assertThat(alatau.size(topics)).isEqualTo(2);
    }

    @Test
    void a_rule_can_be_built_from_nothing() {
        Draft draft = Draft.empty().with("methodology.kpi.count.par", 23).with("methodology.kpi.count.min", 2);

        assertThat(draft.at("methodology.kpi.count")).contains(Map.of("par", "23", "min", "2"));
        assertThat(draft.without("methodology.kpi.count.min").at("methodology.kpi.count.min"))
                .isEmpty();
    }

    @Test
    void what_is_not_there_is_nothing_and_taking_it_away_changes_nothing() {
        assertThat(alatau.at("methodology.kpi.shelf[3].name")).isEmpty();
        assertThat(alatau.size("methodology.kpi.shelf")).isZero();
        assertThat(alatau.without("methodology.kpi.shelf")).isEqualTo(alatau);
    }

    @ParameterizedTest
    @CsvSource({"a..b", "'.a'", "a[", "a[1", "'a b'", "a[-1]", "'a.[1]'"})
    void a_misspelt_path_is_refused(String path) {
        assertThatThrownBy(() -> alatau.at(path)).isInstanceOf(Unfit.class).hasMessageContaining("pathMisspelt");
    }

    @Test
    void an_item_that_is_not_there_cannot_be_set_or_moved() {
        assertThatThrownBy(() -> alatau.with("methodology.notices[9].wording", "x"))
                .hasMessageContaining("noSuchItem");
        assertThatThrownBy(() -> alatau.moved("methodology.notices", 1, 3)).hasMessageContaining("noSuchItem");
        assertThatThrownBy(() -> alatau.with("methodology.kpi.name[1]", "x")).hasMessageContaining("listExpected");
    }

    @Test
    void an_empty_draft_lists_everything_that_is_missing() {
        assertThat(Draft.empty().faults())
                .extracting(Fault::key, fault -> fault.args().get(0))
                .contains(tuple("keyMissing", "id"), tuple("keyMissing", "methodology"), tuple("keyMissing", "text"));
    }

    @Test
    void all_faults_of_a_draft_come_at_once_with_place_and_paragraph() {
        Draft faulty = alatau.with("methodology.ranking.marks.to", "five")
                .with("methodology.request.within.workingDays", 0)
                .with("methodology.custody.shelf", "2")
                .without("methodology.acquaintance.completed")
                .with("methodology.presence.minimum", Map.of("par", "5", "weeks", "4", "unit", "calendarMonths"));

        assertThat(faulty.faults())
                .extracting(Fault::place, Fault::paragraph, Fault::key)
                .containsExactlyInAnyOrder(
                        tuple("methodology.ranking.marks.to", "31", "notANumber"),
                        tuple("methodology.request.within", "12", "termDays"),
                        tuple("methodology.custody.shelf", "14", "unknownKey"),
                        tuple("methodology.acquaintance", "11", "keyMissing"),
                        tuple("methodology.presence.minimum.weeks", "5", "wrongUnit"));
        assertThat(faulty.faults("methodology.ranking"))
                .singleElement()
                .extracting(Fault::key)
                .isEqualTo("notANumber");
    }

    @Test
    void a_faulty_draft_is_kept_as_it_is_in_both_spellings() {
        Draft faulty = alatau.with("methodology.ranking.marks.to", "five").without("text");

        assertThat(Draft.parse(faulty.toYaml())).isEqualTo(faulty);
        assertThat(Draft.parse(faulty.toJson())).isEqualTo(faulty);
    }

    @Test
    void a_fault_names_the_line_of_the_document_that_was_read() {
        String yaml = ShippedEditions.documents()
                .get(0)
                .replace("marks: { par: 31, from: 0, to: 5", "marks: { par: 31, from: 0, to: five");
        int line = (int) yaml.substring(0, yaml.indexOf("to: five")).lines().count();

        assertThat(Draft.parse(yaml).faults())
                .singleElement()
                .extracting(Fault::line)
                .isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource({
        "'a: &x [1]\nb: *x', aliasNotAllowed",
        "'a: !!java.net.URL [x]', tagNotAllowed",
        "'{\"a\": 1, \"a\": 2}', keyTwice",
        "'a: [1', syntax",
        "'words', rulesAndTextExpected",
        "'a: 1\n---\nb: 2\n---\nc: 3', rulesAndTextExpected"
    })
    void what_cannot_be_a_tree_is_refused_when_it_is_read(String document, String key) {
        assertThatThrownBy(() -> Draft.parse(document))
                .isInstanceOfSatisfying(DocumentFaulty.class, faulty -> assertThat(faulty.faults())
                        .extracting(Fault::key)
                        .contains(key));
    }

    @ParameterizedTest(name = "{1} in line {2}")
    @CsvSource({
        "'a: 1\nb: &x 2', aliasNotAllowed, 2",
        "'a: 1\n\nb: &x [2]', aliasNotAllowed, 3",
        "'a: 1\nb: !!str 2', tagNotAllowed, 2",
        "'a: 1\nb: ]', syntax, 2",
        "'a: 1\nb: 2\na: 3', keyTwice, 3"
    })
    void what_is_refused_is_refused_at_its_line(String document, String key, int line) {
        assertThatThrownBy(() -> Draft.parse(document))
                .isInstanceOfSatisfying(DocumentFaulty.class, faulty -> assertThat(faulty.faults())
                        .extracting(Fault::key, Fault::line)
                        .containsExactly(tuple(key, line)));
    }

    @Test
    void a_document_with_signs_that_no_text_has_is_unreadable() {
        assertThatThrownBy(() -> Draft.parse("a: \u0001")).hasMessageContaining("unreadable");
    }

    @Test
    void a_document_goes_forty_levels_deep_and_no_deeper() {
        assertThat(Draft.parse("a: " + "[".repeat(39) + "]".repeat(39)).size("a"))
                .isEqualTo(1);
        assertThatThrownBy(() -> Draft.parse("a: " + "[".repeat(40) + "]".repeat(40)))
                .isInstanceOf(DocumentFaulty.class)
                .hasMessage("line 1, : documentTooDeep [40]");
    }

    @Test
    void too_large_and_too_deep_documents_are_refused_as_by_the_reader() {
        assertThatThrownBy(() -> Draft.parse("title: " + "ә".repeat(3 * 1024 * 1024)))
                .hasMessageContaining("documentTooLarge");
        assertThatThrownBy(() -> Draft.parse("{\"a\":" + "[".repeat(100_000))).hasMessageContaining("documentTooDeep");
    }

    @Test
    void json_set_with_tabs_and_escapes_is_read() {
        Draft draft =
                Draft.parse("{\n\t\"council\": \"a\\u0442\\n\\\"b\\\\\",\n\t\"readings\": [],\n\t\"dates\": null\n}");

        assertThat(draft.text("council")).contains("aт\n\"b\\");
        assertThat(draft.at("dates")).isEmpty();
        assertThat(Draft.parse(draft.toJson())).isEqualTo(draft);
    }

    @Test
    void json_set_with_tabs_at_any_depth_is_read_like_any_other() {
        String tabbed = alatau.toJson().replace("  ", "\t");

        assertThat(tabbed).contains("\n\t\t\t\"");
        assertThat(Draft.parse(tabbed)).isEqualTo(alatau);
        assertThat(EditionReader.read(tabbed)).isEqualTo(AlatauFixture.edition());
    }

    @Test
    void words_that_look_like_numbers_stay_words() {
        Draft draft = alatau.with("decision.number", "17").with("methodology.yearly.periods", List.of(3, 4));

        assertThat(draft.toJson())
                .contains("\"number\": \"17\"")
                .contains("\"par\": \"23\"")
                .contains("\"annex\": 3")
                .contains("\"dayOfMonth\": 10")
                .contains("\"periods\": [3, 4]");
        assertThat(draft.toYaml())
                .contains("number: '17'")
                .contains("par: '23'")
                .contains("annex: 3");
        assertThat(alatau.with("decision.number", "true").toJson()).contains("\"number\": \"true\"");
    }

    @Test
    void what_stands_where_nothing_of_its_kind_belongs_is_kept_until_it_is_mended() {
        Draft draft = alatau.with("methodology.ranking.due.dayOfMonth", List.of("10", "20"))
                .with("methodology.custody.years", List.of(3))
                .with("methodology.shelf", Map.of("number", Map.of("of", "2")));

        assertThat(Draft.parse(draft.toYaml())).isEqualTo(draft);
        assertThat(Draft.parse(draft.toJson())).isEqualTo(draft);
        assertThat(draft.faults())
                .extracting(Fault::place, Fault::key)
                .containsExactlyInAnyOrder(
                        tuple("methodology.ranking.due.dayOfMonth", "singleValueExpected"),
                        tuple("methodology.custody.years", "singleValueExpected"),
                        tuple("methodology.shelf", "unknownKey"));
    }

    @Test
    void drafts_are_the_same_when_they_hold_the_same() {
        Draft again = Draft.parse(alatau.toYaml());

        assertThat(again).isEqualTo(alatau).hasSameHashCodeAs(alatau).hasToString("Draft of alatau/2024-10-22");
        assertThat(alatau.with("council", "other")).isNotEqualTo(alatau);
        assertThat(Draft.empty()).isNotEqualTo(alatau).hasToString("Draft of nothing");
    }

    @Test
    void items_are_named_by_what_tells_them_apart() {
        assertThat(alatau.names("methodology.grades.grades"))
                .containsExactly("effective", "proper", "satisfactory", "unsatisfactory");
        assertThat(alatau.names("methodology.calibration.feedback.topics")).containsExactly("1", "2");
        assertThat(alatau.names("methodology.shelf")).isEmpty();
    }

    @Test
    void words_are_set_in_the_languages_they_have() {
        Draft draft = alatau.with("title", new LawText("атауы", "название", null));

        assertThat(draft.at("title")).contains(Map.of("kk", "атауы", "ru", "название"));
        assertThat(alatau.with("title", new LawText("атауы", null, "title")).at("title"))
                .contains(Map.of("kk", "атауы", "en", "title"));
    }

    @Test
    void an_item_is_put_behind_the_last_one_and_no_further() {
        String topics = "methodology.calibration.feedback.topics";

        assertThat(alatau.inserted(topics, 3, "соңғы").text(topics + "[3]")).contains("соңғы");
        assertThatThrownBy(() -> alatau.inserted(topics, 4, "соңғы")).hasMessageContaining("noSuchItem");
        assertThatThrownBy(() -> alatau.inserted(topics, 0, "соңғы")).hasMessageContaining("noSuchItem");
    }

    @ParameterizedTest(name = "{0} lists in one another: taken {1}")
    @CsvSource({"40, true", "41, false"})
    void a_value_goes_forty_levels_deep_and_no_deeper(int levels, boolean taken) {
        Object lists = "x";
        Object maps = "x";
        for (int i = 0; i < levels; i++) {
            lists = List.of(lists);
            maps = Map.of("a", maps);
        }
        Object deepList = lists;
        Object deepMap = maps;

        if (taken) {
            assertThat(Draft.empty().with("a", deepList).at("a")).contains(deepList);
            assertThat(Draft.empty().with("a", deepMap).at("a")).contains(deepMap);
            return;
        }
        assertThatThrownBy(() -> Draft.empty().with("a", deepList)).hasMessageContaining("documentTooDeep");
        assertThatThrownBy(() -> Draft.empty().with("a", deepMap)).hasMessageContaining("documentTooDeep");
    }

    @Test
    void numbers_are_written_as_numbers_and_paragraphs_as_text() {
        assertThat(alatau.toJson())
                .contains("\"workingDays\": 10")
                .contains("\"from\": 44.50")
                .contains("\"anonymous\": true")
                .contains("\"par\": \"2.10\"");
        assertThat(alatau.toYaml()).contains("workingDays: 10").contains("par: '2.10'");
    }
}
