package kz.bagalau.inside;

import static kz.bagalau.inside.Inside.bean;
import static kz.bagalau.inside.Inside.inRequest;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bagalau.evaluation.council.Onboard;
import kz.bagalau.evaluation.kpi.NamePlanningUnit;
import kz.bagalau.evaluation.staff.Employee;
import kz.bagalau.evaluation.staff.Employees;
import kz.bagalau.evaluation.staff.HeadKind;
import kz.bagalau.evaluation.staff.PersonName;
import kz.bagalau.evaluation.staff.Post;
import kz.bagalau.evaluation.staff.Posts;
import kz.bagalau.evaluation.staff.Unit;
import kz.bagalau.methodology.LawText;
import kz.bagalau.platform.security.Enrolment;
import kz.bagalau.platform.security.Identity;
import kz.bagalau.platform.security.Members;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.tenancy.CouncilId;
import kz.bagalau.platform.tenancy.ForEachCouncil;

/** A council with a head who is evaluated by indicators, and with everybody who is near him and is not to know. */
final class KpiCast {

    private static final String ORGANIZATION = "organization-kpi";
    private static final LocalDate LONG_AGO = LocalDate.of(2023, 5, 1);

    final CouncilId council;
    final UUID headId;
    final String headName = "Мысықбаев";
    final UUID planningUnit;
    final Identity head;
    final Identity chair;
    final Identity hr;
    final Identity otherHead;
    final Identity planner;
    final Identity staff;
    final Identity regional;

    private KpiCast(String code, CouncilId council, UUID headId, UUID planningUnit) {
        this.council = council;
        this.headId = headId;
        this.planningUnit = planningUnit;
        this.head = person(code, "head", Role.EMPLOYEE, Role.EVALUATOR);
        this.chair = person(code, "chair", Role.OFFICIAL);
        this.hr = person(code, "hr", Role.COUNCIL_HR, Role.EMPLOYEE);
        this.otherHead = person(code, "other", Role.EMPLOYEE, Role.EVALUATOR);
        this.planner = person(code, "planner", Role.EMPLOYEE);
        this.staff = person(code, "staff", Role.EMPLOYEE);
        this.regional = region(code);
    }

    /** These people anew, in the one council of these cases; at first it has no planning unit. */
    static KpiCast of(String code) {
        return inRequest(() -> {
            var onboard = bean(Onboard.class);
            onboard.region("kpi", LawText.kk("Бесінші облыс"));
            var council = onboard.council("kpi", "sarysu", ORGANIZATION, LawText.kk("Бесінші мәслихат"));
            onboard.regionalAdmin("kpi", mail(code, "region"), LocalDate.of(2020, 1, 1));
            UUID[] made = new UUID[2];
            bean(ForEachCouncil.class).in(council, "test", () -> {
                var posts = bean(Posts.class);
                var top = new Unit("Басшылық " + code, "Руководство " + code);
                var unit = new Unit("Аппарат " + code, "Аппарат " + code);
                var planning = new Unit("Жоспарлау " + code, "Планирование " + code);
                Stream.of(top, unit, planning).forEach(posts::add);
                var chairs = new Post(top, "Төраға", "Председатель", "");
                var heads = new Post(unit, "Басшы", "Руководитель", "E-2");
                var specialists = new Post(unit, "Маман", "Специалист", "E-4");
                var planners = new Post(planning, "Маман", "Специалист", "E-4");
                Stream.of(chairs, heads, specialists, planners).forEach(posts::add);
                UUID chair = employ(code, "chair", "Төрағаев", chairs, Optional.empty(), Role.OFFICIAL);
                made[0] = employ(code, "head", "Мысықбаев", heads, Optional.of(chair), Role.EMPLOYEE, Role.EVALUATOR);
                employ(code, "other", "Басқаев", heads, Optional.of(chair), Role.EMPLOYEE, Role.EVALUATOR);
                employ(code, "hr", "Кадров", specialists, Optional.of(made[0]), Role.COUNCIL_HR, Role.EMPLOYEE);
                employ(code, "staff", "Маманов", specialists, Optional.of(made[0]), Role.EMPLOYEE);
                employ(code, "planner", "Жоспаров", planners, Optional.of(made[0]), Role.EMPLOYEE);
                made[1] = planning.id();
            });
            bean(ForEachCouncil.class)
                    .in(council, "test", () -> bean(NamePlanningUnit.class).as(Optional.empty()));
            return new KpiCast(code, council, made[0], made[1]);
        });
    }

    /** Who begins no plan of the head: he himself and all below or beside him. */
    List<Identity> notBeginning() {
        return List.of(head, otherHead, staff, planner);
    }

    /** Everybody, the region too, without one. */
    List<Identity> everybodyBut(Identity one) {
        return Stream.of(head, chair, hr, otherHead, planner, staff, regional)
                .filter(each -> each != one)
                .toList();
    }

    static Identity region(String code) {
        var plain = People.person(number(code, "region"), mail(code, "region"), true, Optional.empty());
        return new Identity(
                plain.subject(),
                plain.username(),
                plain.name(),
                plain.email(),
                true,
                Set.of(Role.REGIONAL_ADMIN),
                Optional.empty());
    }

    static Identity person(String code, String mailbox, Role... roles) {
        return People.member(number(code, mailbox), mail(code, mailbox), ORGANIZATION, roles);
    }

    /** One more of them, a long time in the post. */
    static UUID employ(String code, String mailbox, String surname, Post post, Optional<UUID> head, Role... roles) {
        var employee = new Employee(PersonName.of(surname, "Сынақ", "Сынақұлы"), mail(code, mailbox), "");
        employee.appoint(post.id(), LONG_AGO);
        head.ifPresent(one -> {
            employee.placeUnder(HeadKind.DIRECT, one, LONG_AGO);
            employee.placeUnder(HeadKind.HIGHER, one, LONG_AGO);
        });
        bean(Employees.class).add(employee);
        bean(Members.class)
                .enrol(new Enrolment(
                        mail(code, mailbox),
                        Optional.of(employee.id()),
                        Set.of(roles),
                        LocalDate.of(2020, 1, 1),
                        Optional.empty()));
        return employee.id();
    }

    private static String mail(String code, String mailbox) {
        return mailbox + "@" + code + ".example";
    }

    private static String number(String code, String mailbox) {
        return UUID.nameUUIDFromBytes(mail(code, mailbox).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
