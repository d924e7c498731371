package kz.bagalau.methodology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The Alatau decision of 22 October 2024, number 10-27, paragraph by paragraph. */
class AlatauEditionTest {

    private static final String TABLE =
            """
            1    | people | NAMES_AND_GROUNDS
            2.1  | people | DEFINITION
            2.3  | kpi.evaluator.kind | directOrHigherHead
            2.4  | kpi.who.only | E-2
            2.5  | ranking.who.except | E-2
            2.11 | people | DEFINITION
            3    | conduct.means | unifiedSystem, paper, ownSystem
            3    | conduct.internalSpecifics | true
            3    | people | OTHER_DOCUMENTS
            4    | ranking.due.dayOfMonth | 10
            4    | kpi.due.dayOfMonth | 10
            4    | survey.due.dayOfMonth | 10
            4    | yearly.methods | ranking
            4    | yearly.byReading | kpi
            5    | presence.minimum.months | 1
            5    | presence.absence[1].methods | kpi, ranking, survey
            5    | presence.absenceKinds | annualLeave, socialLeave, temporaryIncapacity, businessTrip, internship, retraining, qualificationUpgrade
            6    | presence.dismissal.withoutPresence | true
            7    | grades.grades[effective].label | Функционалдық міндеттерді тиімді орындайды
            7    | grades.grades[effective].from | 4
            7    | grades.grades[effective].to | 5
            7    | grades.grades[proper].label | Функционалдық міндеттерді тиісті түрде орындайды
            7    | grades.grades[proper].variants | функционалдық міндеттерді тиісінше орындайды
            7    | grades.grades[proper].from | 3
            7    | grades.grades[proper].to | 3.99
            7    | grades.grades[satisfactory].label | Функционалдық міндеттерді қанағаттанарлық орындайды
            7    | grades.grades[satisfactory].from | 2
            7    | grades.grades[satisfactory].to | 2.99
            7    | grades.grades[unsatisfactory].label | Функционалдық міндеттерін қанағаттанарлықсыз орындайды
            7    | grades.grades[unsatisfactory].from | 0
            7    | grades.grades[unsatisfactory].to | 1.99
            8    | consequences[1].kinds | bonus, encouragement, training, rotation, promotion, demotion, dismissal
            9    | consequences[2].kinds | training
            10   | humanResources.actor | departmentElseChargedUnit
            10   | humanResources.name | мемлекеттік-құқықтық және кадрлық жұмыс бөлімі
            10   | schedule.madeBy | персоналды басқару қызметі
            11   | acquaintance.within.workingDays | 2
            11   | acquaintance.channelsForAbsentOrDismissed | registeredLetter, telephonogram, telegram, sms, email, otherRecorded
            12   | request.within.workingDays | 5
            12   | request.freeForm | true
            13   | complaint.order | Қазақстан Республикасының Әкімшілік рәсімдік-процестік кодексі
            14   | custody.years | 3
            15   | people | OTHER_ACT
            16   | dispute.examinedBy | персоналды басқару қызметі
            17.3 | people | DUTY_OF_A_PERSON
            18.2 | people | DUTY_OF_A_PERSON
            19.5 | people | DUTY_OF_A_PERSON
            20   | confidential.knownTo | evaluated, evaluator, headOfHr, sessionParticipants
            21   | kpi.period | quarter
            21   | kpi.name | нысаналы мақсатты индикаторлар (НМИ)
            22   | kpi.plan.setWithin.workingDays | 10
            22   | kpi.plan.setAfterAppointment.workingDays | 10
            22   | kpi.plan.placedWithin.workingDays | 5
            22   | kpi.plan.minimumRemaining.months | 3
            22   | kpi.plan.form.owner | own
            22   | kpi.preCalculation.sentBefore.workingDays | 5
            23   | kpi.count.min | 3
            23   | kpi.count.max | 5
            24.1 | people | JUDGEMENT
            24.5 | kpi.aim.sources | statePlanningDocuments, nationalProjects, strategicGoals, aCorpsAgreement, efficiency
            25   | kpi.change.grounds | functionsChanged, structureChanged
            26   | notices[headEvaluation].due.dayOfMonth | 5
            26   | notices[headEvaluation].wording | оған қатысты бағалау жүргізілгені туралы
            27   | kpi.marks.from | 0
            27   | kpi.marks.to | 5
            27   | kpi.form.owner | own
            28   | ranking.name | саралау әдісі
            29   | ranking.evaluator.kind | bodyHead
            29   | ranking.evaluator.categories | E-2
            30   | notices[staffEvaluation].due.dayOfMonth | 10
            30   | notices[staffEvaluation].wording | оған қатысты бағалау жүргізілгені туралы
            31   | ranking.marks.from | 0
            31   | ranking.marks.to | 5
            31   | ranking.delegation.above | 50
            31   | ranking.delegation.counted | bServantsOfTheUnit
            31   | ranking.form.owner | own
            32   | ranking.groups[1].parameters[quality].name | функционалдық міндеттерді орындау сапасы
            32   | ranking.groups[1].parameters[deadlines].name | тапсырмаларды орындау мерзімдерін сақтау
            32   | ranking.groups[1].parameters[independence].name | тәуелсіздік және бастамашылық
            32   | ranking.groups[1].parameters[discipline].name | еңбек тәртібі
            33   | survey.anonymous | true
            33   | survey.questionnaires[1].form.owner | own
            34   | survey.competences[1].competences[effectiveness].name | тиімділік
            34   | survey.competences[1].competences[ethics].name | этикалық нормалар мен қағидаларды ұстану
            35   | survey.respondents.min | 3
            35   | survey.respondents.max | 7
            35   | survey.selfEvaluation.counted | false
            35.2 | survey.respondents.circles[subordinateOfTheEvaluated].kind | subordinateOfTheEvaluated
            36   | survey.trainingThemes.leastExpressed | true
            37   | calibration.order.named | 13
            37   | calibration.order.read | 12
            38   | calibration.convening.within.workingDays | 3
            38   | calibration.convening.binds | composition
            39   | calibration.holding.within.workingDays | 10
            39   | calibration.holding.within.from | servantApplied
            40   | calibration.organiser.name | персоналды басқару қызметі
            41   | calibration.vote.corrections | up, down
            41   | calibration.vote.placedWithin.workingDays | 3
            42   | calibration.feedback.topics | бағаланатын кезеңдегі жетістіктерге шолу, дағдылар мен құзыреттерді дамытуға шолу
            42   | people | TEXT_NOT_RECORDED""";

    static Stream<Arguments> table() {
        return TABLE.lines().map(line -> Arguments.of((Object[]) line.split(" *\\| *")));
    }

    @ParameterizedTest(name = "{0}-тармақ: {1} = {2}")
    @MethodSource("table")
    void the_edition_says_what_the_decision_says(String paragraph, String path, String expected) {
        EditionTable.holds(AlatauFixture.edition(), paragraph, path, expected);
    }

    @Test
    void the_table_misses_no_paragraph() {
        EditionTable.coversAllParagraphs(TABLE, AlatauFixture.edition());
    }

    @Test
    void it_is_in_force_from_the_day_of_its_first_publication_which_is_not_recorded() {
        Edition edition = AlatauFixture.edition();

        assertThat(edition.dates().published()).isEmpty();
        assertThat(edition.inForce()).isEqualTo(new InForce(LocalDate.of(2024, 10, 22), Optional.of(Reading.R23)));
        assertThat(edition.decision().entryIntoForce().after(LocalDate.of(2024, 11, 1)))
                .isEqualTo(LocalDate.of(2024, 11, 1));
    }

    @Test
    void no_reading_is_confirmed_before_the_council_has_done_so() {
        assertThat(AlatauFixture.edition().readings()).hasSize(34).noneMatch(ReadingChoice::confirmed);
    }

    @Test
    void its_Russian_words_are_the_models() {
        assertThat(AlatauFixture.edition().russian()).isEqualTo(Edition.RussianWords.MODEL);
    }
}
