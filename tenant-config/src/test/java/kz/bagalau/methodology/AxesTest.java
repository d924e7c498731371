package kz.bagalau.methodology;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.methodology.calibration.Panel.Excluded;
import kz.bagalau.methodology.calibration.Vote.Outcome;
import kz.bagalau.methodology.custody.Knower;
import kz.bagalau.methodology.document.Draft;
import kz.bagalau.methodology.document.EditionReader;
import kz.bagalau.methodology.document.EditionWriter;
import kz.bagalau.methodology.presence.AbsenceKind;
import kz.bagalau.methodology.presence.AbsenceSpan;
import kz.bagalau.methodology.presence.ServiceFacts;
import kz.bagalau.methodology.presence.Verdict;
import kz.bagalau.methodology.score.GradeRank;
import kz.bagalau.methodology.score.Mean;
import kz.bagalau.methodology.score.Score;
import kz.bagalau.methodology.sheet.EvaluatorRule;
import kz.bagalau.methodology.sheet.Parameter;
import kz.bagalau.methodology.survey.SurveyBallot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each axis along which bodies differ: where the document says it, an uncommon value, and a rule that obeys it. */
class AxesTest {

    private static final Edition REGION = BodyFixture.region();
    private static final Edition VILLAGE = BodyFixture.village();
    private static final Methodology R = REGION.methodology();
    private static final Methodology V = VILLAGE.methodology();
    private static final Map<EditionId, Draft> DRAFTS =
            Map.of(REGION.id(), Draft.of(REGION), VILLAGE.id(), Draft.of(VILLAGE));
    private static final Map<EditionId, Draft> FROM_JSON = Map.of(
            REGION.id(), Draft.parse(DRAFTS.get(REGION.id()).toJson()),
            VILLAGE.id(), Draft.parse(DRAFTS.get(VILLAGE.id()).toJson()));
    private static final WorkingCalendar CALENDAR = CalendarFixture.republic();
    private static final Period HALF = Period.parse("2026-H1");

    static Stream<Arguments> axes() {
        return Stream.of(
                axis(
                        "period of a method",
                        REGION,
                        "kpi.period=halfYear",
                        R.kpi().orElseThrow().period(),
                        PeriodLength.HALF_YEAR),
                axis(
                        "period of a method",
                        VILLAGE,
                        "kpi.period=year",
                        V.kpi().orElseThrow().period(),
                        PeriodLength.YEAR),
                axis(
                        "methods in use",
                        VILLAGE,
                        "conduct.methods=[kpi]",
                        V.ranking().isPresent() || V.survey().isPresent(),
                        false),
                axis(
                        "for whom: managing posts",
                        REGION,
                        "kpi.who.posts=managing",
                        R.method("D-3", true),
                        Optional.of(MethodKind.KPI)),
                axis(
                        "for whom: the others",
                        REGION,
                        "kpi.who.only=[D-1, D-3]",
                        R.method("D-3", false),
                        Optional.of(MethodKind.RANKING)),
                axis(
                        "for whom: everybody",
                        VILLAGE,
                        "kpi.who.name.kk=барлығы",
                        V.method("E-G-4", false),
                        Optional.of(MethodKind.KPI)),
                axis(
                        "substitute",
                        REGION,
                        "kpi.evaluator.substitute.kind=namedByOfficial",
                        R.kpi().orElseThrow().evaluator().stead(true),
                        Optional.of(EvaluatorRule.Stead.NAMED_BY_OFFICIAL)),
                axis(
                        "no substitute while present",
                        REGION,
                        "ranking.evaluator.substitute.kind=acting",
                        R.ranking().orElseThrow().evaluator().stead(false),
                        Optional.empty()),
                axis(
                        "seconded: the receiving body",
                        REGION,
                        "kpi.evaluator.seconded.body=receiving",
                        R.kpi().orElseThrow().evaluator().evaluatesHere(true, false),
                        false),
                axis(
                        "delegation above a number",
                        REGION,
                        "ranking.delegation.above=12",
                        R.ranking().orElseThrow().delegation().orElseThrow().permitted(13),
                        true),
                axis(
                        "minimum remaining",
                        REGION,
                        "kpi.plan.minimumRemaining.until=endOfHalfYear",
                        R.kpi().orElseThrow().plan().minimumRemaining().lastAppointment(LocalDate.of(2026, 2, 1)),
                        LocalDate.of(2026, 5, 1)),
                axis(
                        "exact number of indicators",
                        REGION,
                        "kpi.count.min=4",
                        List.of(
                                R.kpi().orElseThrow().count().permits(3),
                                R.kpi().orElseThrow().count().permits(4),
                                R.kpi().orElseThrow().count().permits(5)),
                        List.of(false, true, false)),
                axis(
                        "no term to place a plan",
                        REGION,
                        "kpi.plan.setAfterAppointment.workingDays=6",
                        R.kpi().orElseThrow().plan().placedWithin(),
                        Optional.empty()),
                axis(
                        "no pre-calculation",
                        REGION,
                        "kpi.count.max=4",
                        R.kpi().orElseThrow().preCalculation(),
                        Optional.empty()),
                axis(
                        "parameters of a group",
                        REGION,
                        "ranking.groups[1].who.posts=managing",
                        keys(R.ranking().orElseThrow().parametersFor("D-3", true)),
                        List.of("leading", "results")),
                axis(
                        "parameters of the others",
                        REGION,
                        "ranking.groups[2].who.posts=notManaging",
                        keys(R.ranking().orElseThrow().parametersFor("D-3", false)),
                        List.of("quality", "terms", "order")),
                axis(
                        "range and step of marks",
                        REGION,
                        "ranking.marks.step=0.5",
                        R.ranking().orElseThrow().marks().choices().size(),
                        19),
                axis(
                        "range and step of marks",
                        VILLAGE,
                        "kpi.marks.to=100",
                        V.kpi().orElseThrow().marks().choices().size(),
                        101),
                axis(
                        "percent to mark",
                        REGION,
                        "kpi.permitted.table[2].highest=8.5",
                        R.kpi()
                                .orElseThrow()
                                .permitted()
                                .bandOf(new BigDecimal("75.5"))
                                .highest()
                                .toPlainString(),
                        "8.5"),
                axis(
                        "grade bands",
                        REGION,
                        "grades.grades[effective].from=8.5",
                        R.grades().of(mean(R, "8.5", "8.5")).rank(),
                        GradeRank.EFFECTIVE),
                axis(
                        "labels per language",
                        REGION,
                        "grades.grades[proper].label.en=good",
                        R.grades().of(GradeRank.PROPER).label().orKazakh(Language.EN),
                        "good"),
                axis(
                        "rounding",
                        VILLAGE,
                        "yearly.rounding.mode=up",
                        V.yearly()
                                .of(List.of(mean(V, "70"), mean(V, "71")))
                                .orElseThrow()
                                .value(),
                        new BigDecimal("71")),
                axis(
                        "which periods the year averages",
                        REGION,
                        "yearly.periods=[1, 2]",
                        R.yearly().counts(new Period(2026, PeriodLength.QUARTER, 3)),
                        false),
                axis(
                        "how many at least",
                        REGION,
                        "yearly.atLeast=2",
                        R.yearly().of(List.of(mean(R, "7"))),
                        Optional.empty()),
                axis(
                        "unrounded means",
                        REGION,
                        "yearly.basis=unroundedMeans",
                        R.yearly()
                                .of(List.of(mean(R, "7", "7.5", "7.5", "7.5", "7.5", "7.5"), mean(R, "8")))
                                .orElseThrow()
                                .value(),
                        new BigDecimal("7.7")),
                axis(
                        "day of the yearly mark",
                        REGION,
                        "yearly.formed.monthsAfter=2",
                        R.yearly()
                                .formed()
                                .orElseThrow()
                                .on(Period.parse("2025"), CALENDAR)
                                .literal(),
                        LocalDate.of(2026, 2, 28)),
                axis(
                        "due in working days",
                        REGION,
                        "kpi.due.workingDays=12",
                        R.kpi().orElseThrow().due().on(HALF, CALENDAR).date(),
                        LocalDate.of(2026, 7, 17)),
                axis(
                        "roll rule",
                        REGION,
                        "ranking.due.roll=nextWorkingDay",
                        R.ranking().orElseThrow().due().on(HALF, CALENDAR).date(),
                        LocalDate.of(2026, 7, 27)),
                axis(
                        "due within the period",
                        REGION,
                        "notices[staffEvaluation].due.monthsAfter=0",
                        R.notices().get(0).due().on(HALF, CALENDAR).date(),
                        LocalDate.of(2026, 6, 20)),
                axis(
                        "channels of a notice",
                        REGION,
                        "notices[staffEvaluation].channels=[sms, email]",
                        R.notices().get(0).channels().get(0).name(),
                        "SMS"),
                axis(
                        "absence by method",
                        REGION,
                        "presence.absence[1].afterReturn.workingDays=7",
                        verdict(R, away("D-4")).reasonKey(),
                        "afterReturn"),
                axis(
                        "absence that does not count",
                        REGION,
                        "presence.absenceKinds=[annualLeave, businessTrip]",
                        verdict(R, sick("D-4")).reasonKey(),
                        "present"),
                axis(
                        "days actually worked",
                        REGION,
                        "presence.minimum.workedDays=30",
                        verdict(R, worked(29)).reasonKey(),
                        "workedTooLittle"),
                axis(
                        "probation: not evaluated",
                        REGION,
                        "presence.minimum.probation=notEvaluated",
                        verdict(R, probation("D-4", "2026-06-30")).reasonKey(),
                        "probation"),
                axis(
                        "probation: counted from its end",
                        VILLAGE,
                        "presence.minimum.probation=countedFromItsEnd",
                        V.verdict(
                                        probation("E-4", "2026-08-15"),
                                        Period.parse("2025").next(),
                                        CALENDAR)
                                .reasonKey(),
                        "tooShort"),
                axis(
                        "the dismissed",
                        REGION,
                        "presence.dismissal.withoutPresence=false",
                        verdict(R, dismissed()).evaluated(),
                        false),
                axis(
                        "acquaintance days",
                        REGION,
                        "acquaintance.within.workingDays=3",
                        R.acquaintance().within().end(LocalDate.of(2026, 7, 27), CALENDAR),
                        LocalDate.of(2026, 7, 29)),
                axis(
                        "acquaintance channels",
                        REGION,
                        "acquaintance.channelsForAbsentOrDismissed=[registeredLetter]",
                        R.acquaintance().channelsForAbsentOrDismissed().size(),
                        1),
                axis(
                        "request days",
                        REGION,
                        "request.within.workingDays=8",
                        R.request().within().end(LocalDate.of(2026, 7, 27), CALENDAR),
                        LocalDate.of(2026, 8, 6)),
                axis(
                        "panel: odd",
                        REGION,
                        "calibration.panel.parity=odd",
                        R.calibration()
                                .panel()
                                .orElseThrow()
                                .objections(6, Set.of())
                                .size(),
                        1),
                axis(
                        "panel: least and most",
                        REGION,
                        "calibration.panel.max=7",
                        R.calibration()
                                .panel()
                                .orElseThrow()
                                .objections(9, Set.of())
                                .size(),
                        1),
                axis(
                        "panel: exclusions",
                        REGION,
                        "calibration.panel.excluded=[evaluator, relative]",
                        R.calibration()
                                .panel()
                                .orElseThrow()
                                .objections(5, Set.of(Excluded.RELATIVE, Excluded.HR))
                                .size(),
                        1),
                axis(
                        "quorum",
                        REGION,
                        "calibration.vote.quorum.percent=75",
                        R.calibration().vote().outcome(5, 0, 5, 7, true),
                        Outcome.NO_QUORUM),
                axis(
                        "majority",
                        REGION,
                        "calibration.vote.majority=twoThirdsOfThePresent",
                        R.calibration().vote().outcome(4, 3, 7, 7, true),
                        Outcome.KEPT),
                axis(
                        "tie",
                        REGION,
                        "calibration.vote.tie=forTheServant",
                        List.of(
                                R.calibration().vote().outcome(3, 3, 6, 7, true),
                                R.calibration().vote().outcome(3, 3, 6, 7, false)),
                        List.of(Outcome.CORRECTED, Outcome.KEPT)),
                axis(
                        "secret ballot",
                        REGION,
                        "calibration.vote.ballot=secret",
                        R.calibration().vote().isSecret(),
                        true),
                axis(
                        "years of keeping",
                        REGION,
                        "custody.years=7",
                        R.custody().keptUntil(LocalDate.of(2026, 7, 27)),
                        LocalDate.of(2033, 7, 27)),
                axis(
                        "what follows the years",
                        REGION,
                        "custody.afterThat=handedToTheArchive",
                        R.custody().afterThat().name(),
                        "HANDED_TO_THE_ARCHIVE"),
                axis(
                        "who may know",
                        REGION,
                        "confidential.knownTo=[evaluated, higherHead, appointingOfficial]",
                        R.confidential().knownTo().contains(Knower.APPOINTING_OFFICIAL),
                        true),
                axis(
                        "respondents",
                        REGION,
                        "survey.respondents.min=5",
                        List.of(
                                R.survey().orElseThrow().respondents().min(),
                                R.survey().orElseThrow().respondents().max()),
                        List.of(5, 9)),
                axis(
                        "who chooses respondents",
                        REGION,
                        "survey.respondents.chosenBy=[evaluated, directHead]",
                        R.survey().orElseThrow().respondents().chosenBy().get(0).name(),
                        "EVALUATED"),
                axis(
                        "subordinate of whom",
                        REGION,
                        "survey.respondents.circles[subordinateOfTheEvaluator].text.kk=бағынысты",
                        R.survey()
                                .orElseThrow()
                                .respondents()
                                .circles()
                                .get(0)
                                .kind()
                                .name(),
                        "SUBORDINATE_OF_THE_EVALUATOR"),
                axis(
                        "answers to points",
                        REGION,
                        "survey.answers[2].points=10",
                        R.survey().orElseThrow().answers().get(1).points(),
                        10),
                axis(
                        "an answer beside the scale",
                        REGION,
                        "survey.cannotJudge.text.kk=бағалай алмаймын",
                        R.survey().orElseThrow().questionnaireFor("D-4", false).permits(SurveyBallot.CANNOT_JUDGE),
                        true),
                axis(
                        "comments of respondents",
                        REGION,
                        "survey.comments.longest=400",
                        R.survey()
                                .orElseThrow()
                                .questionnaireFor("D-4", false)
                                .comments()
                                .orElseThrow()
                                .frame(),
                        1_600),
                axis(
                        "questions per group",
                        REGION,
                        "survey.competences[2].competences[care].questions[2].kk=Тексере ме?",
                        R.survey()
                                .orElseThrow()
                                .competencesFor("D-4", false)
                                .get(0)
                                .questions()
                                .size(),
                        2),
                axis(
                        "questions per language",
                        REGION,
                        "survey.competences[1].competences[vision].questions[1].ru=Видит ли будущее?",
                        R.survey()
                                .orElseThrow()
                                .competencesFor("D-3", true)
                                .get(0)
                                .questions()
                                .get(0)
                                .orKazakh(Language.EN),
                        "Does he see ahead?"),
                axis(
                        "consequences",
                        REGION,
                        "consequences[1].kinds=[bonus, rotation, promotion]",
                        R.consequences().get(0).kinds().size(),
                        3),
                axis(
                        "source of a form",
                        REGION,
                        "kpi.form.owner=own",
                        R.kpi().orElseThrow().form().owner(),
                        FormSource.Owner.OWN));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("axes")
    void an_axis_is_written_read_and_obeyed(String axis, Edition edition, String said, Object obeyed, Object expected) {
        String path = "methodology." + said.substring(0, said.indexOf('='));
        String value = said.substring(said.indexOf('=') + 1);

        assertThat(DRAFTS.get(edition.id()).at(path).map(Object::toString)).contains(value);
        assertThat(FROM_JSON.get(edition.id()).at(path).map(Object::toString)).contains(value);
        assertThat(obeyed).isEqualTo(expected);
    }

    @Test
    void both_bodies_are_written_and_read_like_any_other() {
        for (Edition edition : List.of(REGION, VILLAGE)) {
            assertThat(EditionReader.read(EditionWriter.write(edition))).isEqualTo(edition);
            assertThat(Draft.parse(Draft.of(edition).toJson()).edition()).isEqualTo(edition);
        }
    }

    @Test
    void the_five_dates_decide_from_when_the_edition_is_in_force() {
        assertThat(REGION.inForce()).isEqualTo(new InForce(LocalDate.of(2027, 2, 1), Optional.empty()));
        assertThat(REGION.dates().appliesFrom()).contains(LocalDate.of(2027, 1, 1));
        assertThat(REGION.dates().repealedFrom()).contains(LocalDate.of(2029, 1, 1));
    }

    private static Arguments axis(String name, Edition edition, String said, Object obeyed, Object expected) {
        return Arguments.of(name, edition, said, obeyed, expected);
    }

    private static List<String> keys(List<Parameter> parameters) {
        return parameters.stream().map(Parameter::key).toList();
    }

    private static Mean mean(Methodology law, String... marks) {
        return law.kpi().orElseThrow().mean().of(Stream.of(marks).map(Score::of).toList());
    }

    private static Verdict verdict(Methodology law, ServiceFacts facts) {
        return law.verdict(facts, HALF, CALENDAR);
    }

    private static ServiceFacts away(String category) {
        return facts(category, List.of(span(AbsenceKind.ANNUAL_LEAVE)), null, null, null);
    }

    private static ServiceFacts sick(String category) {
        return facts(category, List.of(span(AbsenceKind.TEMPORARY_INCAPACITY)), null, null, null);
    }

    private static ServiceFacts worked(int days) {
        return facts("D-4", List.of(), null, null, days);
    }

    private static ServiceFacts probation(String category, String until) {
        return facts(category, List.of(), null, LocalDate.parse(until), null);
    }

    private static ServiceFacts dismissed() {
        return facts("D-4", List.of(), LocalDate.of(2026, 6, 1), null, null);
    }

    private static ServiceFacts facts(
            String category, List<AbsenceSpan> absences, LocalDate dismissed, LocalDate probation, Integer worked) {
        return new ServiceFacts(
                category,
                LocalDate.of(2026, 1, 5),
                Optional.ofNullable(dismissed),
                absences,
                Optional.ofNullable(probation),
                Optional.ofNullable(worked),
                false);
    }

    private static AbsenceSpan span(AbsenceKind kind) {
        return new AbsenceSpan(kind, LocalDate.of(2026, 7, 6), LocalDate.of(2026, 7, 10));
    }
}
