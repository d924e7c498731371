package kz.bagalau.inside;

import static kz.bagalau.inside.Inside.as;
import static kz.bagalau.inside.Inside.bean;
import static kz.bagalau.inside.Inside.doAs;
import static kz.bagalau.inside.Inside.in;
import static kz.bagalau.inside.Inside.inRequest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.bagalau.evaluation.council.DateKind;
import kz.bagalau.evaluation.council.Onboard;
import kz.bagalau.evaluation.council.ResumeCouncil;
import kz.bagalau.evaluation.council.SuspendCouncil;
import kz.bagalau.evaluation.cycle.ApproveSchedule;
import kz.bagalau.evaluation.cycle.BuildSchedule;
import kz.bagalau.evaluation.cycle.OpenQuarter;
import kz.bagalau.evaluation.cycle.ShowCycleDuties;
import kz.bagalau.evaluation.cycle.ShowRegion;
import kz.bagalau.evaluation.cycle.ShowSchedule;
import kz.bagalau.evaluation.cycle.SubmitSchedule;
import kz.bagalau.evaluation.duty.CalendarFeed;
import kz.bagalau.evaluation.duty.RenewCalendarLink;
import kz.bagalau.evaluation.duty.RevokeCalendarLink;
import kz.bagalau.evaluation.duty.ShowDeadlines;
import kz.bagalau.evaluation.edition.AnswerModelChange;
import kz.bagalau.evaluation.edition.ChangeDraft;
import kz.bagalau.evaluation.edition.DecideRetroaction;
import kz.bagalau.evaluation.edition.DraftState;
import kz.bagalau.evaluation.edition.EditionsView;
import kz.bagalau.evaluation.edition.ImportEdition;
import kz.bagalau.evaluation.edition.KeepCase;
import kz.bagalau.evaluation.edition.ModelAnswer;
import kz.bagalau.evaluation.edition.PublishEdition;
import kz.bagalau.evaluation.edition.PublishModelEdition;
import kz.bagalau.evaluation.edition.RecordEditionDate;
import kz.bagalau.evaluation.edition.ShowDraft;
import kz.bagalau.evaluation.edition.ShowEditions;
import kz.bagalau.evaluation.edition.ShowFeasibility;
import kz.bagalau.evaluation.edition.ShowModelChanges;
import kz.bagalau.evaluation.edition.ShowProof;
import kz.bagalau.evaluation.edition.ShowRetroaction;
import kz.bagalau.evaluation.edition.StartEdition;
import kz.bagalau.evaluation.edition.SubmitDraft;
import kz.bagalau.evaluation.ranking.CloseSheet;
import kz.bagalau.evaluation.ranking.MarkRanking;
import kz.bagalau.evaluation.ranking.MarkView;
import kz.bagalau.evaluation.ranking.RankingGridView;
import kz.bagalau.evaluation.ranking.ShowProgress;
import kz.bagalau.evaluation.ranking.ShowRankingGrid;
import kz.bagalau.evaluation.result.RetroDecision;
import kz.bagalau.evaluation.staff.Employee;
import kz.bagalau.evaluation.staff.Employees;
import kz.bagalau.evaluation.staff.HeadKind;
import kz.bagalau.evaluation.staff.PersonName;
import kz.bagalau.evaluation.staff.Post;
import kz.bagalau.evaluation.staff.Posts;
import kz.bagalau.evaluation.staff.Unit;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.Enrolment;
import kz.bagalau.platform.security.Identity;
import kz.bagalau.platform.security.Members;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.tenancy.CouncilId;
import kz.bagalau.platform.tenancy.ForEachCouncil;
import kz.bagalau.platform.time.MovableClock;
import org.junit.jupiter.api.Test;

/**
 * A council with a methodology that nobody here has seen is brought on by its document, proves and publishes it by two
 * people, and is evaluated by it: half-years, marks from 1 to 10 in halves, the direct head evaluates.
 */
interface EditionCases {

    Period FIRST_HALF = Period.parse("2027-H1");
    UUID DRAFT = UUID.randomUUID();
    UUID LATER = UUID.randomUUID();

    @Test
    default void a_council_with_an_edition_of_its_own_is_brought_on_and_evaluated_by_it() {
        Instant before = bean(Clock.class).instant();
        bean(MovableClock.class).moveTo(Instant.parse("2027-07-05T04:00:00Z"));
        try {
            CouncilId council = council();
            Identity hr = person("hr", Role.COUNCIL_HR);
            Identity official = person("official", Role.OFFICIAL, Role.COUNCIL_HR);

            assertThat(as(hr, () -> bean(ShowCycleDuties.class).mine())).isEmpty();
            authors(hr, official);
            assertImmutable(council);
            runsItsHalfYear(hr, person("chief", Role.OFFICIAL), person("head", Role.EVALUATOR));
            followsInACalendar(person("head", Role.EVALUATOR));
            appliesALaterEditionToEarlierDays(hr, official, council);
            answersTheModel(hr);
            eachRegionHasItsOwnModel();
            isSuspendedAndWorksAgain(hr, council);
        } finally {
            bean(MovableClock.class).moveTo(before);
        }
    }

    private static void authors(Identity hr, Identity official) {
        assertRefused(
                "DocumentUnreadable",
                () -> doAs(hr, () -> bean(ImportEdition.class)
                        .as(UUID.randomUUID(), "a: &a [*a]\n---\nb: 1", Optional.empty())));
        String faulty = document().replace("step: 0.5", "step: жарты");
        doAs(hr, () -> bean(ImportEdition.class).as(DRAFT, faulty, Optional.empty()));
        var draft = as(hr, () -> bean(ShowDraft.class).of(DRAFT));
        assertThat(draft.edition()).isEqualTo("editions/2027-01-01");
        assertThat(draft.faultsUnder("methodology.ranking.marks")).isNotEmpty();
        assertRefused(
                "DraftFaulty", () -> doAs(hr, () -> bean(SubmitDraft.class).of(DRAFT, draft.version())));

        int version = as(
                hr, () -> bean(ChangeDraft.class).of(DRAFT, draft.version(), "methodology.ranking.marks.step", "0.5"));
        assertRefused(
                "PlaceChangedMeanwhile",
                () -> as(hr, () -> bean(ChangeDraft.class)
                        .of(DRAFT, draft.version(), "methodology.ranking.marks.step", "1")));
        assertThat(as(hr, () -> bean(ShowDraft.class).of(DRAFT)).faults()).isEmpty();
        assertThat(as(hr, () -> bean(ShowProof.class).of(DRAFT.toString())).cases())
                .hasSizeGreaterThan(5);
        assertThat(as(hr, () -> bean(ShowFeasibility.class).of(DRAFT.toString()))
                        .findings())
                .isNotEmpty();
        doAs(hr, () -> bean(KeepCase.class)
                .as(UUID.randomUUID(), DRAFT.toString(), "Үздік", Map.of("category", "E-4", "marks", "8 8 8")));

        doAs(official, () -> bean(ChangeDraft.class)
                .of(DRAFT, version, "methodology.request.addressee", "төраға мырза"));
        doAs(hr, () -> bean(SubmitDraft.class).of(DRAFT, version + 1));
        assertRefused(
                "OwnDraft",
                () -> doAs(official, () -> bean(PublishEdition.class).of(DRAFT)));
        Identity chief = person("chief", Role.OFFICIAL);
        doAs(chief, () -> bean(PublishEdition.class).of(DRAFT));
        assertThat(as(hr, () -> bean(ShowDraft.class).of(DRAFT)).state()).isEqualTo(DraftState.PUBLISHED);
        assertRefused(
                "DraftNotOpen",
                () -> as(hr, () -> bean(ChangeDraft.class).of(DRAFT, version + 3, "title.kk", "Басқа")));
        assertRefused(
                "EditionDateImpossible",
                () -> doAs(hr, () -> bean(RecordEditionDate.class)
                        .of(
                                "editions/2027-01-01",
                                DateKind.PUBLISHED,
                                Optional.of(LocalDate.of(2026, 12, 31)),
                                "Әділет")));
    }

    private static void assertImmutable(CouncilId council) {
        assertThatThrownBy(() -> in(council, () -> bean(Probe.class)
                        .change("update editions set document = 'x' where id = 'editions/2027-01-01'")))
                .hasStackTraceContaining("permission denied");
    }

    private static void runsItsHalfYear(Identity hr, Identity chief, Identity head) {
        doAs(hr, () -> bean(BuildSchedule.class).of(FIRST_HALF));
        UUID schedule = as(hr, () -> bean(ShowSchedule.class).of("")).id();
        doAs(hr, () -> bean(SubmitSchedule.class).of(schedule));
        doAs(chief, () -> bean(ApproveSchedule.class).of(schedule));
        doAs(hr, () -> bean(OpenQuarter.class).of(FIRST_HALF));

        RankingGridView grid = as(head, () -> bean(ShowRankingGrid.class).of(Optional.empty()));
        assertThat(grid.period()).isEqualTo(FIRST_HALF);
        assertThat(grid.rules().orElseThrow().marks().choices()).hasSize(19);
        assertThat(grid.sheets()).hasSize(2);
        grid.sheets().forEach(sheet -> {
            sheet.marks().stream()
                    .filter(MarkView::applies)
                    .forEach(mark -> doAs(head, () -> bean(MarkRanking.class)
                            .on(
                                    sheet.sheet(),
                                    mark.parameter(),
                                    mark.version(),
                                    Optional.of(new BigDecimal("7.5")),
                                    "")));
        });
        as(head, () -> bean(ShowRankingGrid.class).of(Optional.empty()))
                .sheets()
                .forEach(sheet -> doAs(head, () -> bean(CloseSheet.class).of(sheet.sheet(), sheet.version(), "")));

        var progress = as(hr, () -> bean(ShowProgress.class).of(Optional.empty()));
        assertThat(progress.period()).isEqualTo(FIRST_HALF);
        var deadlines = as(hr, () -> bean(ShowDeadlines.class).of("2027-H1"));
        assertThat(deadlines.dated())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.duty().steps()).isNotEmpty());
        var region = as(admin(), () -> bean(ShowRegion.class).of("2027-Q2"));
        assertThat(region.regions().get(0).councils().get(0).cells())
                .anySatisfy(cell -> assertThat(cell.total()).isEqualTo(2));
    }

    private static void followsInACalendar(Identity head) {
        String path =
                as(head, () -> bean(RenewCalendarLink.class).mine()).path().orElseThrow();
        String token = path.substring(path.lastIndexOf('/') + 1).replace(".ics", "");

        assertThat(inRequest(() -> bean(CalendarFeed.class).of(token))).isPresent();
        assertThat(inRequest(() -> bean(CalendarFeed.class).of(token.substring(1) + "A")))
                .isEmpty();
        doAs(head, () -> bean(RevokeCalendarLink.class).mine());
        assertThat(inRequest(() -> bean(CalendarFeed.class).of(token))).isEmpty();
    }

    private static void appliesALaterEditionToEarlierDays(Identity hr, Identity official, CouncilId council) {
        String later = document()
                .replace("date: 2027-01-01", "date: 2027-07-01")
                .replace("id: example/2027-01-01", "id: example/2027-07-01")
                .replace("adopted: 2027-01-01", "adopted: 2027-07-01")
                .replace("published: 2027-01-01", "published: 2027-07-02\n  appliesFrom: 2027-01-01")
                .replace("from: 8, to: 10", "from: 7.1, to: 10")
                .replace("from: 6, to: 7.9", "from: 6, to: 7");
        doAs(hr, () -> bean(ImportEdition.class).as(LATER, later, Optional.empty()));
        var preview = as(hr, () -> bean(ShowRetroaction.class).of(LATER.toString()));
        assertThat(preview.published()).isFalse();
        assertThat(preview.rows()).hasSize(2).anySatisfy(row -> {
            assertThat(row.differs()).isTrue();
            assertThat(row.before().orElseThrow().mean()).isEqualByComparingTo("7.5");
        });

        int version = as(hr, () -> bean(ShowDraft.class).of(LATER)).version();
        doAs(hr, () -> bean(SubmitDraft.class).of(LATER, version));
        doAs(person("chief", Role.OFFICIAL), () -> bean(PublishEdition.class).of(LATER));
        String edition = as(hr, () -> bean(ShowDraft.class).of(LATER)).edition();
        var touched = as(hr, () -> bean(ShowRetroaction.class).of(edition)).rows();
        UUID one = touched.stream()
                .filter(row -> !row.own())
                .findFirst()
                .orElseThrow()
                .sheet();
        assertRefused(
                "RetroactionReasonMissing",
                () -> doAs(hr, () -> bean(DecideRetroaction.class).of(one, edition, RetroDecision.STAYS, " ")));
        doAs(hr, () -> bean(DecideRetroaction.class).of(one, edition, RetroDecision.RECOMPUTED, "Шешімнің 2-тармағы"));
        assertRefused(
                "AlreadyDecided",
                () -> doAs(hr, () -> bean(DecideRetroaction.class).of(one, edition, RetroDecision.STAYS, "Қайта")));
        assertThat(in(council, () -> bean(Probe.class)
                        .texts("select r.grade || ' ' || a.grade || ' ' || s.edition from results r"
                                + " join retroactions a on a.sheet_id = r.id join ranking_sheets s on s.id = r.id")))
                .containsExactly("PROPER EFFECTIVE editions/2027-01-01");
    }

    private static void answersTheModel(Identity hr) {
        UUID model = UUID.randomUUID();
        doAs(admin(), () -> bean(ImportEdition.class).as(model, document(), Optional.of("model-editions")));
        int version = as(admin(), () -> bean(ShowDraft.class).of(model)).version();
        doAs(admin(), () -> bean(PublishModelEdition.class).of(model, version));

        var changes = as(hr, () -> bean(ShowModelChanges.class).all());
        assertThat(changes.open()).hasSize(1);
        String name = changes.open().get(0).model().value();
        assertThat(name).isEqualTo("model-editions/2027-01-01");
        assertRefused(
                "DraftReasonMissing",
                () -> doAs(hr, () -> bean(AnswerModelChange.class)
                        .of(name, ModelAnswer.KEPT_AS_IT_IS, Optional.empty(), "")));
        doAs(hr, () -> bean(AnswerModelChange.class)
                .of(name, ModelAnswer.KEPT_AS_IT_IS, Optional.empty(), "Өз мәтініміз қалады"));
        assertThat(as(hr, () -> bean(ShowModelChanges.class).all()).open()).isEmpty();
    }

    /** Who administers two regions says whose model he writes; the draft stays with that region to the end. */
    private static void eachRegionHasItsOwnModel() {
        String second = "model-editions-second";
        UUID draft = UUID.randomUUID();
        doAs(admin(), () -> bean(StartEdition.class).as(draft, Optional.of(second)));
        int version = as(admin(), () -> bean(ShowDraft.class).of(draft)).version();
        doAs(admin(), () -> bean(ChangeDraft.class).of(draft, version, "decision.date", "2027-02-01"));

        assertThat(as(admin(), () -> bean(ShowDraft.class).of(draft)).edition()).isEqualTo(second + "/2027-02-01");
        assertThat(as(admin(), () -> bean(ShowEditions.class).all()).publishers())
                .extracting(EditionsView.Publisher::code)
                .containsExactlyInAnyOrder("model-editions", second);
        assertRefused(
                "DraftOfAnotherCouncil",
                () -> doAs(admin(), () -> bean(StartEdition.class)
                        .as(UUID.randomUUID(), Optional.of("model-somewhere-else"))));
    }

    private static void isSuspendedAndWorksAgain(Identity hr, CouncilId council) {
        doAs(admin(), () -> bean(SuspendCouncil.class).of(council.value(), "Қайта құру"));
        assertRefused(
                "CouncilSuspended",
                () -> as(hr, () -> bean(ShowCycleDuties.class).mine()));
        doAs(admin(), () -> bean(ResumeCouncil.class).of(council.value(), "Аяқталды"));
        assertThat(as(hr, () -> bean(ShowCycleDuties.class).mine())).isNotNull();
    }

    private static void assertRefused(String why, Runnable step) {
        assertThatThrownBy(step::run).isInstanceOf(Refused.class).hasMessageContaining(why);
    }

    private static String document() {
        try (InputStream in = EditionCases.class.getResourceAsStream("/inside/half-years.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CouncilId council() {
        return inRequest(() -> {
            var onboard = bean(Onboard.class);
            onboard.region("editions", LawText.kk("Төртінші облыс"));
            var council =
                    onboard.council("editions", "editions", "organization-editions", LawText.kk("Төртінші мәслихат"));
            onboard.regionalAdmin("editions", "region@editions.example", LocalDate.of(2020, 1, 1));
            onboard.region("editions-second", LawText.kk("Бесінші облыс"));
            onboard.regionalAdmin("editions-second", "region@editions.example", LocalDate.of(2020, 1, 1));
            bean(ForEachCouncil.class).in(council, "test", EditionCases::staff);
            return council;
        });
    }

    private static void staff() {
        var posts = bean(Posts.class);
        var unit = new Unit("Бөлім", "Отдел");
        posts.add(unit);
        var head = new Post(unit, "Бөлім басшысы", "Руководитель отдела", "");
        var specialist = new Post(unit, "Маман", "Специалист", "E-4");
        posts.add(head);
        posts.add(specialist);
        UUID chief = employ("Басшы", "head", head, Set.of(Role.EVALUATOR), Optional.empty());
        employ("Кадр", "hr", specialist, Set.of(Role.COUNCIL_HR), Optional.of(chief));
        employ("Маман", "staff", specialist, Set.of(Role.EMPLOYEE), Optional.of(chief));
        enrol("official", Set.of(Role.OFFICIAL, Role.COUNCIL_HR));
        enrol("chief", Set.of(Role.OFFICIAL));
    }

    private static UUID employ(String surname, String mailbox, Post post, Set<Role> roles, Optional<UUID> head) {
        var employee = new Employee(PersonName.of(surname, "Сынақ", "Сынақұлы"), mailbox + "@editions.example", "");
        LocalDate from = LocalDate.of(2023, 5, 1);
        employee.appoint(post.id(), from);
        head.ifPresent(above -> employee.placeUnder(HeadKind.DIRECT, above, from));
        bean(Employees.class).add(employee);
        bean(Members.class)
                .enrol(new Enrolment(
                        mailbox + "@editions.example",
                        Optional.of(employee.id()),
                        roles,
                        LocalDate.of(2020, 1, 1),
                        Optional.empty()));
        return employee.id();
    }

    private static void enrol(String mailbox, Set<Role> roles) {
        bean(Members.class)
                .enrol(new Enrolment(
                        mailbox + "@editions.example",
                        Optional.empty(),
                        roles,
                        LocalDate.of(2020, 1, 1),
                        Optional.empty()));
    }

    private static Identity person(String mailbox, Role... roles) {
        return People.member(
                UUID.nameUUIDFromBytes(("editions " + mailbox).getBytes(StandardCharsets.UTF_8))
                        .toString(),
                mailbox + "@editions.example",
                "organization-editions",
                roles);
    }

    private static Identity admin() {
        var plain = People.person(
                UUID.nameUUIDFromBytes("editions admin".getBytes(StandardCharsets.UTF_8))
                        .toString(),
                "region@editions.example",
                true,
                Optional.empty());
        return new Identity(
                plain.subject(),
                plain.username(),
                plain.name(),
                plain.email(),
                true,
                Set.of(Role.REGIONAL_ADMIN),
                Optional.empty());
    }
}
