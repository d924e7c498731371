package kz.bagalau.inside;

import static kz.bagalau.inside.Inside.as;
import static kz.bagalau.inside.Inside.bean;
import static kz.bagalau.inside.Inside.doAs;
import static kz.bagalau.inside.Inside.in;
import static kz.bagalau.inside.Inside.inRequest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import kz.bagalau.evaluation.council.Onboard;
import kz.bagalau.evaluation.edition.DraftState;
import kz.bagalau.evaluation.edition.SubmitDraft;
import kz.bagalau.evaluation.onboarding.AnswerFault;
import kz.bagalau.evaluation.onboarding.BeginOnboarding;
import kz.bagalau.evaluation.onboarding.BulkCouncilState;
import kz.bagalau.evaluation.onboarding.BulkState;
import kz.bagalau.evaluation.onboarding.BulkView;
import kz.bagalau.evaluation.onboarding.CancelBulk;
import kz.bagalau.evaluation.onboarding.EnrolFirstPeople;
import kz.bagalau.evaluation.onboarding.FoundCouncil;
import kz.bagalau.evaluation.onboarding.KeepAnswers;
import kz.bagalau.evaluation.onboarding.OnboardingField;
import kz.bagalau.evaluation.onboarding.OnboardingStep;
import kz.bagalau.evaluation.onboarding.OnboardingView;
import kz.bagalau.evaluation.onboarding.PreviewBulk;
import kz.bagalau.evaluation.onboarding.ReadinessView;
import kz.bagalau.evaluation.onboarding.ShowBulk;
import kz.bagalau.evaluation.onboarding.ShowOnboarding;
import kz.bagalau.evaluation.onboarding.ShowReadiness;
import kz.bagalau.evaluation.onboarding.StartBulk;
import kz.bagalau.evaluation.onboarding.TakeEdition;
import kz.bagalau.evaluation.staff.Employees;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.Identity;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.tenancy.CouncilId;
import org.junit.jupiter.api.Test;

/** An administrator of a region brings councils on: one by steps, several by a sheet that is stopped and gone on with. */
interface OnboardingCases {

    String REGION = "ulytau";
    String LINE = "ulytau-zhanaarka";

    @Test
    default void a_council_is_brought_on_step_by_step_and_its_own_two_people_are_left_their_part() {
        UUID region = region();
        Identity admin = administrator();
        UUID id = UUID.randomUUID();
        doAs(admin, () -> bean(BeginOnboarding.class).as(id, region));

        assertThat(keep(admin, id, OnboardingStep.COUNCIL, Map.of()))
                .containsExactly(new AnswerFault(OnboardingField.REGISTER, AnswerFault.Problem.BLANK));
        assertThat(keep(admin, id, OnboardingStep.COUNCIL, Map.of(OnboardingField.REGISTER, "zhambyl-merki")))
                .containsExactly(new AnswerFault(OnboardingField.REGISTER, AnswerFault.Problem.NOT_IN_REGISTER));
        refuses("AnswersUnfit", () -> doAs(admin, () -> bean(FoundCouncil.class).of(id)));
        refuses(
                "CouncilNotFounded",
                () -> doAs(admin, () -> bean(TakeEdition.class).of(id)));

        assertThat(keep(admin, id, OnboardingStep.COUNCIL, Map.of(OnboardingField.REGISTER, LINE)))
                .isEmpty();
        doAs(admin, () -> bean(FoundCouncil.class).of(id));
        doAs(admin, () -> bean(FoundCouncil.class).of(id));
        keep(
                admin,
                id,
                OnboardingStep.EDITION,
                Map.of(
                        OnboardingField.SOURCE, "sarysu/2023-08-25",
                        OnboardingField.DECISION_NUMBER, "12-3",
                        OnboardingField.DECISION_DATE, "2026-09-14",
                        OnboardingField.BODY, "Жаңаарқа аудандық мәслихаты"));
        doAs(admin, () -> bean(TakeEdition.class).of(id));
        doAs(admin, () -> bean(TakeEdition.class).of(id));
        keep(admin, id, OnboardingStep.PEOPLE, people());
        doAs(admin, () -> bean(EnrolFirstPeople.class).of(id));

        OnboardingView view = as(admin, () -> bean(ShowOnboarding.class).of(id));
        assertThat(view.draft()).contains(DraftState.DRAFT);
        assertThat(view.answers())
                .as("what the council's own register knows is not kept a second time")
                .doesNotContainKeys(OnboardingField.HR_EMAIL, OnboardingField.OFFICIAL_SURNAME);
        ReadinessView ready = view.readiness().orElseThrow();
        assertThat(ready.has(ReadinessView.Kind.HR)).isTrue();
        assertThat(ready.has(ReadinessView.Kind.OFFICIAL)).isTrue();
        assertThat(ready.has(ReadinessView.Kind.EDITION)).isFalse();
        assertThat(ready.has(ReadinessView.Kind.SCHEDULE)).isFalse();
        assertThat(as(admin, () -> bean(ShowReadiness.class).of(view.council().orElseThrow())))
                .isEqualTo(ready);
        refuses(
                "CouncilUnknown",
                () -> as(admin, () -> bean(ShowReadiness.class).of(UUID.randomUUID())));
        refuses(
                "CouncilNotBound",
                () -> doAs(admin, () -> bean(SubmitDraft.class).of(UUID.randomUUID(), 1)));

        UUID again = UUID.randomUUID();
        doAs(admin, () -> bean(BeginOnboarding.class).as(again, region));
        assertThat(keep(admin, again, OnboardingStep.COUNCIL, Map.of(OnboardingField.REGISTER, LINE)))
                .containsExactly(new AnswerFault(OnboardingField.REGISTER, AnswerFault.Problem.TAKEN));
    }

    @Test
    default void nobody_brings_a_council_on_in_a_region_he_does_not_administer() {
        region();
        UUID foreign = inRequest(() -> bean(Onboard.class).region("zhetisu", LawText.kk("Жетісу облысы")));

        refuses(
                "RegionUnknown",
                () -> doAs(administrator(), () -> bean(BeginOnboarding.class).as(UUID.randomUUID(), foreign)));
        refuses(
                "RoleMissing",
                () -> doAs(People.hrOfFirst(), () -> bean(BeginOnboarding.class).as(UUID.randomUUID(), foreign)));
    }

    @Test
    default void a_sheet_is_judged_row_by_row_stopped_gone_on_with_and_done_once() {
        UUID region = region();
        Identity admin = administrator();
        UUID id = UUID.randomUUID();
        doAs(admin, () -> bean(PreviewBulk.class).of(id, region, "sarysu/2023-08-25", "ulytau.csv", sheet()));

        BulkView judged = look(admin, id);
        assertThat(judged.count(BulkCouncilState.READY)).isEqualTo(3);
        assertThat(judged.count(BulkCouncilState.FAULTY)).isEqualTo(2);
        assertThat(judged.councils())
                .filteredOn(council -> council.code().equals("ulytau-ulytau"))
                .singleElement()
                .satisfies(council -> assertThat(council.rows()).anyMatch(row -> row.number() == 3));

        doAs(admin, () -> bean(StartBulk.class).of(id));
        doAs(admin, () -> bean(CancelBulk.class).of(id));
        waitFor(() -> look(admin, id).state() != BulkState.RUNNING);
        if (look(admin, id).state() == BulkState.CANCELLED) {
            // the job leaves after the council it is at; only then is it put off anew
            waitFor(() -> in(new CouncilId(UUID.randomUUID()), () -> bean(Probe.class)
                            .texts("select task_instance from scheduled_tasks where task_name = 'bulk-onboarding'"))
                    .isEmpty());
            doAs(admin, () -> bean(StartBulk.class).of(id));
        }
        waitFor(() -> look(admin, id).state() == BulkState.FINISHED);

        BulkView done = look(admin, id);
        assertThat(done.count(BulkCouncilState.DONE)).isEqualTo(3);
        assertThat(done.percent()).isEqualTo(100);
        refuses("BulkOver", () -> doAs(admin, () -> bean(StartBulk.class).of(id)));
        for (String code : List.of("ulytau-zhezkazgan-kalasy", "ulytau-satbaev-kalasy", "outside-of-it")) {
            UUID council = UUID.nameUUIDFromBytes(("council " + code).getBytes(StandardCharsets.UTF_8));
            assertThat(in(
                            new CouncilId(council),
                            () -> bean(Employees.class).all().size()))
                    .as(code)
                    .isEqualTo(2);
        }
    }

    private static BulkView look(Identity admin, UUID id) {
        return as(admin, () -> bean(ShowBulk.class).of(id));
    }

    private static byte[] sheet() {
        StringBuilder rows = new StringBuilder("Кеңес коды;Кеңес атауы;Шешім нөмірі;Шешім күні;Тегі;Аты;"
                + "Электрондық пошта;Бөлімше;Лауазымы;Санаты;Тағайындалған күні;Портал рөлдері\n");
        String people = "%1$s;%2$s;7-1;14.09.2026;Сынақов;Адам;%1$s.1@x.kz;Аппарат;Бас маман;%3$s;03.02.2025;қызметші\n"
                + "%1$s;%2$s;;;Сынақова;Адамқыз;%1$s.2@x.kz;Аппарат;Бас маман;E-4;03.02.2025;кадр қызметі\n";
        rows.append(people.formatted("ulytau-ulytau", "", "Е–4"));
        rows.append(people.formatted("ulytau-zhezkazgan-kalasy", "", "E-4"));
        rows.append(people.formatted("zhambyl-merki", "", "E-4"));
        rows.append(people.formatted("ulytau-satbaev-kalasy", "", "E-4"));
        rows.append(people.formatted("outside-of-it", "Тізілімнен тыс мәслихат аппараты", "E-4"));
        return rows.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Map<OnboardingField, String> people() {
        return Map.ofEntries(
                Map.entry(OnboardingField.OFFICIAL_SURNAME, "Қалмырзаев"),
                Map.entry(OnboardingField.OFFICIAL_GIVEN_NAME, "Сұңғат"),
                Map.entry(OnboardingField.OFFICIAL_EMAIL, "official@ulytau.example"),
                Map.entry(OnboardingField.OFFICIAL_POST, "Мәслихат төрағасы"),
                Map.entry(OnboardingField.OFFICIAL_SINCE, "2024-02-01"),
                Map.entry(OnboardingField.HR_SURNAME, "Тілеубердиева"),
                Map.entry(OnboardingField.HR_GIVEN_NAME, "Гүлсезім"),
                Map.entry(OnboardingField.HR_EMAIL, "hr@ulytau.example"),
                Map.entry(OnboardingField.HR_POST, "Бас маман"),
                Map.entry(OnboardingField.HR_CATEGORY, "E-4"),
                Map.entry(OnboardingField.HR_SINCE, "2025-02-03"));
    }

    private static List<AnswerFault> keep(
            Identity admin, UUID id, OnboardingStep step, Map<OnboardingField, String> typed) {
        return as(admin, () -> bean(KeepAnswers.class).of(id, step, typed));
    }

    private static UUID region() {
        return inRequest(() -> {
            Onboard onboard = bean(Onboard.class);
            UUID region = onboard.region(REGION, LawText.kk("Ұлытау облысы"));
            onboard.regionalAdmin(REGION, "admin@ulytau.example", LocalDate.of(2020, 1, 1));
            return region;
        });
    }

    private static Identity administrator() {
        return new Identity(
                UUID.nameUUIDFromBytes("administrator of ulytau".getBytes(StandardCharsets.UTF_8)),
                "admin",
                "Өңір Әкімшісі",
                "admin@ulytau.example",
                true,
                Set.of(Role.REGIONAL_ADMIN),
                Optional.empty());
    }

    private static void refuses(String reason, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                        refused.refusal().getClass().getSimpleName())
                .isEqualTo(reason));
    }

    private static void waitFor(BooleanSupplier happened) {
        long end = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        while (!happened.getAsBoolean() && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        assertThat(happened.getAsBoolean()).as("what was waited for").isTrue();
    }
}
