package kz.bagalau.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The walls of the house (A1-A8, A11) and those of its habits that are cheap to check. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ArchitectureTest {

    private static final String USE_CASE = "kz.bagalau.platform.usecase.UseCase";
    private static final String ALLOWED_TO = "kz.bagalau.platform.security.AllowedTo";
    private static final String ENTITY = "jakarta.persistence.Entity";
    private static final String ENTITY_MANAGER = "jakarta.persistence.EntityManager";
    private static final String REFUSAL = "kz.bagalau.methodology.Refusal";
    private static final String CITATION = "kz.bagalau.methodology.Citation";

    /** Which subject may know which; what is missing here travels as an event that the later subject observes. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("council", Set.of()),
            Map.entry("staff", Set.of("council")),
            Map.entry("cycle", Set.of("council", "staff")),
            Map.entry("exchange", Set.of("council", "staff", "cycle")),
            Map.entry("sheet", Set.of("council")),
            Map.entry("kpi", Set.of("council", "staff", "cycle", "sheet")),
            Map.entry("ranking", Set.of("council", "staff", "cycle", "sheet")),
            Map.entry("result", Set.of("council", "staff", "cycle", "sheet", "kpi", "ranking")),
            Map.entry("calibration", Set.of("council", "staff", "cycle", "sheet", "kpi", "ranking", "result")),
            Map.entry("year", Set.of("council", "staff", "sheet", "result", "calibration")),
            Map.entry("feedback", Set.of("council", "staff", "sheet", "result")),
            Map.entry("dispute", Set.of("council", "staff")),
            Map.entry("survey", Set.of("council", "staff", "cycle", "sheet")),
            Map.entry("duty", Set.of("council", "staff", "cycle", "sheet", "kpi", "ranking", "result", "calibration")),
            Map.entry("edition", Set.of("council", "staff", "cycle", "sheet", "kpi", "ranking", "result")),
            Map.entry("demo", Set.of("council", "staff", "cycle", "sheet", "kpi", "ranking", "result")),
            Map.entry("practice", Set.of("council", "staff", "cycle", "kpi", "ranking", "result")),
            Map.entry("region", Set.of("council", "staff", "cycle")),
            Map.entry("provisioning", Set.of("council", "staff")),
            Map.entry("succession", Set.of("council", "result", "calibration", "feedback", "year", "provisioning")),
            Map.entry("onboarding", Set.of("council", "staff", "cycle", "edition", "provisioning")));

    @Test
    void a1_the_law_is_plain_java() {
        check(classes()
                .that()
                .resideInAnyPackage("kz.bagalau.methodology..", "kz.bagalau.calendar..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.snakeyaml..", "kz.bagalau.methodology..", "kz.bagalau.calendar..")
                .because("the law is typed data that knows no server, no database and no user"));
    }

    @Test
    void a2_dependencies_point_one_way() {
        check(layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("face")
                .definedBy("kz.bagalau.ui..", "kz.bagalau.api..")
                .layer("work")
                .definedBy("kz.bagalau.evaluation..")
                .layer("platform")
                .definedBy("kz.bagalau.platform..")
                .layer("law")
                .definedBy("kz.bagalau.methodology..", "kz.bagalau.calendar..")
                .whereLayer("face")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("work")
                .mayOnlyBeAccessedByLayers("face")
                .whereLayer("platform")
                .mayOnlyBeAccessedByLayers("face", "work")
                .because("pages use use cases, use cases use the doors, and the law uses nobody"));
    }

    @Test
    void a2_subjects_are_free_of_cycles() {
        check(slices().matching("kz.bagalau.evaluation.(*)..")
                .should()
                .beFreeOfCycles()
                .because("what two subjects must tell each other travels as an event"));
        check(slices().matching("kz.bagalau.methodology.(*)..")
                .should()
                .beFreeOfCycles()
                .because("the parts of the law build on each other in one direction"));
    }

    @Test
    void a2_a_subject_uses_only_the_subjects_it_may() {
        check(classes()
                .that()
                .resideInAPackage("kz.bagalau.evaluation..")
                .should(new ArchCondition<>("use only the subjects it may") {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        String subject = subjectOf(item);
                        item.getDirectDependenciesFromSelf().forEach(dependency -> {
                            String other = subjectOf(dependency.getTargetClass());
                            if (other != null
                                    && !other.equals(subject)
                                    && !MAY_USE.getOrDefault(subject, Set.of()).contains(other)) {
                                events.add(SimpleConditionEvent.violated(item, dependency.getDescription()));
                            }
                        });
                    }
                })
                .because(
                        "subjects may use the platform, the council and the staff, and those before them in the work"));
    }

    private static String subjectOf(JavaClass type) {
        var matcher =
                Pattern.compile("kz\\.bagalau\\.evaluation\\.(\\w+)(\\..*)?").matcher(type.getPackageName());
        return matcher.matches() ? matcher.group(1) : null;
    }

    @Test
    void a3_time_comes_from_the_clock() {
        DescribedPredicate<JavaClass> outsideTime = not(resideInAPackage("kz.bagalau.platform.time.."));
        check(noClasses()
                .that(outsideTime)
                .should()
                .callMethodWhere(target(name("now"))
                        .and(target(owner(resideInAPackage("java.time.."))))
                        .and(new DescribedPredicate<>("without a clock") {
                            @Override
                            public boolean test(JavaCall<?> call) {
                                return call.getTarget().getRawParameterTypes().stream()
                                        .noneMatch(type -> type.isEquivalentTo(java.time.Clock.class));
                            }
                        }))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callConstructor(java.util.Date.class)
                .because("there is one clock, and the tests move it"));
    }

    @Test
    void a4_the_entity_manager_stays_in_repositories() {
        check(classes()
                .that(dependOnIt(ENTITY_MANAGER))
                .and()
                .resideOutsideOfPackage("kz.bagalau.platform..")
                .should()
                .haveSimpleNameEndingWith("s")
                .andShould()
                .notBeAnnotatedWith(USE_CASE)
                .because("a query is found in a repository, which is a plural noun, and nowhere else"));
    }

    @Test
    void a5_a_use_case_names_who_may_and_has_one_verb() {
        check(classes()
                .that()
                .areAnnotatedWith(USE_CASE)
                .and()
                .areNotAnnotations()
                .should(new ArchCondition<>("name who may use it and have one public method") {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        List<JavaMethod> verbs = item.getMethods().stream()
                                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                                .filter(method -> !method.getModifiers().contains(JavaModifier.BRIDGE))
                                .toList();
                        long names = verbs.stream()
                                .map(JavaMethod::getName)
                                .distinct()
                                .count();
                        if (names != 1) {
                            events.add(SimpleConditionEvent.violated(
                                    item,
                                    item.getName() + " has the public methods "
                                            + verbs.stream()
                                                    .map(JavaMethod::getName)
                                                    .toList()));
                        }
                        boolean named = item.isAnnotatedWith(ALLOWED_TO)
                                || !verbs.isEmpty()
                                        && verbs.stream().allMatch(verb -> verb.isAnnotatedWith(ALLOWED_TO));
                        if (!named) {
                            events.add(SimpleConditionEvent.violated(item, item.getName() + " names nobody"));
                        }
                    }
                })
                .because("a use case is one verb, and the door asks for the role before it opens"));
    }

    @Test
    void a5_transactions_and_roles_belong_to_the_door() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("kz.bagalau.platform..")
                .should()
                .beAnnotatedWith("jakarta.transaction.Transactional")
                .because("the use case opens the transaction, in the order of the door"));
        check(methods()
                .that()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage("kz.bagalau.platform..")
                .should()
                .notBeAnnotatedWith("jakarta.transaction.Transactional")
                .because("the use case opens the transaction, in the order of the door"));
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.annotation.security.RolesAllowed")
                .because("on a plain bean the server ignores it without a word"));
    }

    @Test
    void a5_nobody_but_the_demo_and_the_made_up_acts_in_the_name_of_another() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("kz.bagalau.evaluation.demo..")
                .and()
                .doNotHaveFullyQualifiedName("kz.bagalau.evaluation.onboarding.InCouncil")
                .and()
                .doNotHaveFullyQualifiedName("kz.bagalau.evaluation.succession.InArchive")
                .and()
                .doNotHaveFullyQualifiedName("kz.bagalau.evaluation.practice.Actors")
                .should()
                .callMethodWhere(
                        target(name("inNameOf")).and(target(owner(name("kz.bagalau.platform.security.Caller")))))
                .because("a person signs in, and a job says that it is one; an administrator of a region goes into a"
                        + " council under his own name, by one class, and so does whoever reads a predecessor's archive;"
                        + " a practice council has nobody but made-up people"));
    }

    @Test
    void a6_no_code_names_a_council() {
        Pattern council =
                Pattern.compile("alatau|sarysu|алатау|сарысу", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        List<String> found = Tree.sources().stream()
                .flatMap(source -> council.matcher(Tree.text(source))
                        .results()
                        .map(match -> Tree.name(source) + ": " + match.group()))
                .toList();
        assertThat(found)
                .as("a new council needs no new class: councils are named in resources and demo data only")
                .isEmpty();
    }

    @Test
    void a7_the_face_never_meets_an_entity_or_a_repository() {
        check(noClasses()
                .that()
                .resideInAnyPackage("kz.bagalau.ui..", "kz.bagalau.api..")
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(ENTITY)
                .because("pages get plain values, never rows"));
        check(noClasses()
                .that()
                .resideInAnyPackage("kz.bagalau.ui..", "kz.bagalau.api..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("kz.bagalau.evaluation..").and(dependOnIt(ENTITY_MANAGER)))
                .because("pages go through use cases, and so through the door"));
        check(noClasses()
                .that()
                .resideInAnyPackage("kz.bagalau.ui..", "kz.bagalau.api..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..")
                .because("pages cannot reach tables"));
    }

    @Test
    void a7_one_door_knows_the_sign_in_services_own_types() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("kz.bagalau.platform.directory..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.keycloak..", "org.glassfish.jersey..", "com.fasterxml.jackson..")
                .because("whoever needs an account asks the directory, and another client changes one package"));
    }

    @Test
    void a8_every_rule_opens_with_its_citation() throws ClassNotFoundException {
        var methodology = Tree.classes().contain("kz.bagalau.methodology.Methodology")
                ? Class.forName("kz.bagalau.methodology.Methodology")
                : null;
        if (methodology == null) {
            return;
        }
        List<String> found = new ArrayList<>();
        for (var component : methodology.getRecordComponents()) {
            for (Class<?> rule : Records.in(component.getGenericType())) {
                var first = rule.getRecordComponents()[0];
                if (!first.getType().getName().equals(CITATION)
                        || !first.getName().equals("by")) {
                    found.add(rule.getName() + " opens with " + first);
                }
            }
        }
        assertThat(found).as("a rule says first by what right it stands").isEmpty();
    }

    @Test
    void a8_a_refusal_of_the_law_opens_with_its_citation() {
        check(classes()
                .that()
                .implement(REFUSAL)
                .and()
                .resideOutsideOfPackages("kz.bagalau.ui..", "kz.bagalau.api..")
                .should(new ArchCondition<>("be a record, its citation first if it has one") {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        if (!item.isRecord()) {
                            events.add(SimpleConditionEvent.violated(item, item.getName() + " is no record"));
                            return;
                        }
                        var components = item.reflect().getRecordComponents();
                        for (int i = 1; i < components.length; i++) {
                            if (components[i].getType().getName().equals(CITATION)) {
                                events.add(SimpleConditionEvent.violated(
                                        item,
                                        item.getName() + " hides its citation behind " + components[0].getName()));
                            }
                        }
                    }
                })
                .because("a refusal carries the paragraph that says no, and carries it first"));
    }

    @Test
    void a9_no_binary_fractions() {
        check(fields().should(new ArchCondition<>("be exact") {
                    @Override
                    public void check(com.tngtech.archunit.core.domain.JavaField field, ConditionEvents events) {
                        if (Set.of("double", "float", "java.lang.Double", "java.lang.Float")
                                .contains(field.getRawType().getName())) {
                            events.add(SimpleConditionEvent.violated(field, field.getFullName()));
                        }
                    }
                })
                .because("a mark is a decimal number, and 3.995 is not a double"));
    }

    @Test
    void a10_an_entity_guards_itself() {
        check(classes()
                .that()
                .areAnnotatedWith(ENTITY)
                .should(new ArchCondition<>("have no public setter and no public empty constructor") {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        item.getMethods().stream()
                                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                                .filter(method -> method.getName().matches("set[A-Z].*"))
                                .forEach(method ->
                                        events.add(SimpleConditionEvent.violated(item, method.getFullName())));
                        item.getConstructors().stream()
                                .filter(made -> made.getRawParameterTypes().isEmpty())
                                .filter(made -> made.getModifiers().contains(JavaModifier.PUBLIC))
                                .forEach(made -> events.add(SimpleConditionEvent.violated(item, made.getFullName())));
                    }
                })
                .because("an aggregate changes by its verbs only"));
    }

    @Test
    void a11_no_thread_local_and_one_reader_of_the_claim() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ThreadLocal.class)
                .because("a pool's thread serves another council in the next moment"));
        List<String> readers = Tree.sources().stream()
                .filter(source -> Tree.DOMAIN_MODULES.contains(
                        Tree.ROOT.relativize(source).getName(0).toString()))
                .filter(source -> Tree.text(source).contains("\"organization\""))
                .map(Tree::name)
                .toList();
        assertThat(readers).as("the claim of the council is read in one place").hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void a12_names_say_what_a_thing_is() {
        // MinimumService is no layer of a program: it is the month in service of paragraph 5
        check(noClasses()
                .that()
                .doNotHaveSimpleName("MinimumService")
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Service|Dto|DTO)")
                .orShould()
                .haveNameMatching(".*\\.Abstract\\w+")
                .because("these endings say how a thing was made, not what it is"));
    }

    @Test
    void a12_a_page_bean_has_its_page() {
        List<String> alone = new ArrayList<>();
        for (JavaClass bean : Tree.classes()) {
            if (!bean.getPackageName().startsWith("kz.bagalau.ui.") || !bean.isAnnotatedWith("jakarta.inject.Named")) {
                continue;
            }
            if (!bean.isAnnotatedWith("org.omnifaces.cdi.ViewScoped")) {
                continue;
            }
            String subject = bean.getPackageName().substring("kz.bagalau.ui.".length());
            if (!bean.getSimpleName().endsWith("Page")) {
                alone.add(bean.getName() + " does not end in Page");
                continue;
            }
            String stem = bean.getSimpleName()
                    .substring(0, bean.getSimpleName().length() - "Page".length())
                    .toLowerCase();
            Path folder = Tree.WEBAPP.resolve(subject.replace('.', '/'));
            boolean paired = Files.exists(folder.resolve(stem + ".xhtml"))
                    || stem.startsWith(subject)
                            && Files.exists(folder.resolve(stem.substring(subject.length()) + ".xhtml"))
                    || Files.exists(Tree.WEBAPP.resolve(stem + ".xhtml"));
            if (!paired) {
                alone.add(bean.getName() + " has no page " + subject + "/" + stem + ".xhtml");
            }
        }
        assertThat(alone).as("the code behind a page is found by its address").isEmpty();
    }

    @Test
    void a13_nothing_is_said_past_the_log_and_nothing_is_swallowed() {
        check(noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .because("the log is the one place where the server speaks"));
        Pattern empty = Pattern.compile("catch \\([^)]*\\) \\{\\s*}");
        assertThat(Tree.sources().stream()
                        .filter(source -> empty.matcher(Tree.text(source)).find())
                        .map(Tree::name))
                .as("an exception that is caught is dealt with")
                .isEmpty();
    }

    @Test
    void work_of_the_start_waits_until_the_names_are_bound() {
        assertThat(Tree.sources().stream()
                        .filter(source -> Tree.text(source).contains("import jakarta.enterprise.context.Initialized;"))
                        .map(Tree::name))
                .as("PortalLoaded is observed instead: see docs/adr/0001-one-war.md")
                .isEmpty();
    }

    @Test
    void a14_every_package_says_what_it_is_for() {
        Set<String> silent = new TreeSet<>();
        for (Path source : Tree.sources()) {
            if (!Files.exists(source.resolveSibling("package-info.java"))
                    && !source.getFileName().toString().equals("module-info.java")) {
                silent.add(Tree.name(source.getParent()));
            }
        }
        assertThat(silent).as("packages without package-info.java").isEmpty();
    }

    @Test
    void no_note_is_left_for_later() {
        Pattern later = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");
        assertThat(Tree.sources().stream()
                        .filter(source -> later.matcher(Tree.text(source)).find())
                        .map(Tree::name))
                .as("what is not done is an issue, not a comment")
                .isEmpty();
    }

    private static DescribedPredicate<JavaClass> dependOnIt(String type) {
        return new DescribedPredicate<>("depend on " + type) {
            @Override
            public boolean test(JavaClass item) {
                return item.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency ->
                                dependency.getTargetClass().getName().equals(type));
            }
        };
    }

    private static void check(ArchRule rule) {
        rule.check(Tree.classes());
    }
}
