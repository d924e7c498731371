package kz.bagalau.methodology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The Sarysu decision of 25 August 2023, number 8-3, paragraph by paragraph. */
class SarysuEditionTest {

    private static final String TABLE =
            """
            1    | people | NAMES_AND_GROUNDS
            2.3  | kpi.evaluator.kind | directOrHigherHead
            2.4  | kpi.who.name | Сарысу аудандық мәслихат аппаратының басшысы
            2.4  | kpi.who.only | E-2
            2.5  | ranking.who.except | E-2
            2.8  | people | DEFINITION
            3    | conduct.means | unifiedSystem, paper, ownSystem
            3    | conduct.internalSpecifics | false
            4    | ranking.due.dayOfMonth | 10
            4    | kpi.due.dayOfMonth | 10
            4    | yearly.methods | kpi, ranking
            5    | presence.minimum.months | 1
            5    | presence.absence[1].methods | kpi
            5    | presence.absence[1].afterReturn.workingDays | 5
            5    | presence.absence[2].methods | ranking, survey
            6    | presence.dismissal.withoutPresence | true
            7    | grades.grades[effective].label | Функционалдық міндеттерін тиімді атқарады
            7    | grades.grades[proper].label | Функционалдық міндеттерін тиісінше атқарады
            7    | grades.grades[proper].variants | Функционалдық міндеттерін тиісті түрде атқарады
            7    | grades.grades[proper].to | 3.99
            7    | grades.grades[satisfactory].label | Функционалдық міндеттерді қанағаттанарлық түрде атқарады
            7    | grades.grades[satisfactory].variants | Функционалдық міндеттерін қанағаттанарлық түрде атқарады
            7    | grades.grades[satisfactory].to | 2.99
            7    | grades.grades[unsatisfactory].label | Функционалдық міндеттерін қанағаттанарлықсыз түрде атқарады
            7    | grades.grades[unsatisfactory].to | 1.99
            8    | consequences[1].kinds | bonus, encouragement, training, rotation, demotion, dismissal
            9    | consequences[2].methods | survey
            10   | humanResources.actor | chargedPerson
            11   | acquaintance.within.workingDays | 2
            11   | acquaintance.channels | informationSystem, intranetPortal, documentSystem
            12   | request.within.workingDays | 5
            13   | people | OTHER_ACT
            14   | custody.years | 3
            15   | people | OTHER_ACT
            16   | dispute.examinedBy | персоналды басқару қызметі
            17.2 | people | DUTY_OF_A_PERSON
            18.3 | people | DUTY_OF_A_PERSON
            19   | people | DUTY_OF_A_PERSON
            20   | confidential.knownTo | evaluated, evaluator, personResponsibleForHr, sessionParticipants
            21   | kpi.period | quarter
            21   | kpi.name | түйінді нысаналы индикаторлар (НМИ)
            22   | kpi.plan.setWithin.workingDays | 10
            22   | kpi.plan.minimumRemaining.months | 1
            22   | kpi.plan.form.owner | model
            23   | kpi.count.min | 3
            23   | kpi.count.max | 5
            24.5 | kpi.aim.sources | efficiency
            25   | kpi.change.grounds | functionsChanged, structureChanged
            26   | notices[headEvaluation].due.dayOfMonth | 5
            26   | notices[headEvaluation].wording | оған қатысты бағалауды өткізу туралы
            27   | kpi.marks.to | 5
            27   | kpi.form.owner | model
            28   | ranking.name | саралау әдісі
            29   | ranking.evaluator.name | Сарысу аудандық мәслихат аппаратының басшысы
            29   | ranking.evaluator.categories | E-2
            30   | notices[staffEvaluation].due.dayOfMonth | 10
            30   | notices[staffEvaluation].wording | оған қатысты бағалау жүргізілетіні туралы
            31   | ranking.marks.from | 0
            31   | ranking.marks.to | 5
            31   | ranking.form.owner | model
            32   | ranking.groups[1].parameters[independence].name | дербестік және бастамашылық
            32   | ranking.groups[1].parameters[discipline].formName | Еңбек тәртібін сақтау
            33   | survey.anonymous | true
            34   | survey.competences[1].competences[promptness].name | жеделділік
            34   | survey.competences[1].competences[team].name | топты басқару
            34   | survey.competences[2].competences[ethics].name | әдеп нормалары мен қағидаларын ұстану
            35   | survey.respondents.min | 3
            35.2 | survey.respondents.circles[subordinateOfTheEvaluator].kind | subordinateOfTheEvaluator
            36   | survey.reports[1].form.owner | model
            37   | calibration.order.named | 13
            38   | calibration.convening.binds | decisionAndComposition
            39   | calibration.holding.within.workingDays | 10
            39   | calibration.holding.within.from | requestReceived
            40   | calibration.organiser.name | персоналды басқару қызметі
            41   | calibration.vote.correctionWording | Бағалауды түзетулер жоғарылау жағынан да, төмендеу жағынан да енгізілуі мүмкін.
            42   | calibration.feedback.meetings | one
            42   | calibration.feedback.topics | бағаланатын кезеңдегі жетістіктеріне шолу, машықтар мен құзыреттердің дамуына шолу, қызметкердің әлеуетін шолу және мансаптық мақсатын талқылау""";

    static Stream<Arguments> table() {
        return TABLE.lines().map(line -> Arguments.of((Object[]) line.split(" *\\| *")));
    }

    @ParameterizedTest(name = "{0}-тармақ: {1} = {2}")
    @MethodSource("table")
    void the_edition_says_what_the_decision_says(String paragraph, String path, String expected) {
        EditionTable.holds(SarysuFixture.edition(), paragraph, path, expected);
    }

    @Test
    void the_table_misses_no_paragraph() {
        EditionTable.coversAllParagraphs(TABLE, SarysuFixture.edition());
    }

    @Test
    void paragraph_31_knows_no_delegation() {
        assertThat(SarysuFixture.methodology().ranking().orElseThrow().delegation())
                .isEmpty();
    }

    @Test
    void paragraph_11_names_no_channel_for_the_absent_or_dismissed() {
        assertThat(SarysuFixture.methodology().acquaintance().channelsForAbsentOrDismissed())
                .isEmpty();
    }

    @Test
    void it_is_in_force_when_ten_calendar_days_have_passed_after_the_first_publication() {
        Edition edition = SarysuFixture.edition();

        assertThat(edition.decision().entryIntoForce().after(LocalDate.of(2023, 9, 1)))
                .isEqualTo(LocalDate.of(2023, 9, 12));
        assertThat(edition.inForce()).isEqualTo(new InForce(LocalDate.of(2023, 9, 5), Optional.of(Reading.R23)));
    }

    @Test
    void readings_of_questions_its_text_does_not_raise_are_absent() {
        assertThat(SarysuFixture.edition().choice(Reading.R03)).isEmpty();
        assertThat(SarysuFixture.edition().choice(Reading.R11)).isEmpty();
        assertThat(SarysuFixture.edition().choice(Reading.R15)).isEmpty();
        assertThat(SarysuFixture.edition().choice(Reading.R05))
                .map(ReadingChoice::chosen)
                .contains("subordinatesOfTheEvaluator");
    }
}
