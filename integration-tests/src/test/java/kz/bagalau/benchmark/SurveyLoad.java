package kz.bagalau.benchmark;

import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.bagalau.environment.Forms;
import kz.bagalau.environment.OwnCouncil;
import kz.bagalau.environment.OwnCouncil.Person;
import kz.bagalau.environment.Page;
import kz.bagalau.environment.Portal;
import kz.bagalau.environment.Run;
import kz.bagalau.environment.Visitor;
import org.jsoup.nodes.Element;

/**
 * Everybody who is asked in a survey answers one questionnaire at once, each with a session of his own, screen by screen as a
 * browser does; beside a call of the interface that does nothing, in the same run on as many connections.
 */
final class SurveyLoad {

    private static final String TITLE = "# A survey that everybody answers at once";
    private static final String CODE = "load";
    private static final String ROUND = "/survey/round.xhtml?period=2026";
    private static final String SERVANT = "r";
    private static final int SIGNING_IN = 8;
    private static final int FEW = 8;
    private static final Duration NOTHING = Duration.ofSeconds(5);

    private final Portal portal;
    private final int respondents;
    private final Samples answers = new Samples();
    private final Samples screens = new Samples();
    private OwnCouncil council;

    /** What one respondent's questionnaire took: each answer kept, and each screen. */
    private record Answered(List<Long> answers, List<Long> screens) {}

    /** A call that does nothing, on few connections and on as many as there are respondents. */
    private record Nothing(Samples few, Samples many) {}

    SurveyLoad(Portal portal, int respondents) {
        this.portal = portal;
        this.respondents = respondents;
    }

    void run(Path report) {
        Run.tell("Preparing a survey with " + respondents + " respondents");
        portal.realm().prepareTestClient();
        council = OwnCouncil.made(portal, CODE, "alatau", people());
        launch();
        Run.tell("Signing in " + respondents);
        List<Visitor> visitors = all(
                SIGNING_IN,
                IntStream.rangeClosed(0, respondents)
                        .<Callable<Visitor>>mapToObj(number -> () -> council.visitor(SERVANT + number))
                        .toList());
        List<String> links = visitors.stream().map(SurveyLoad::questionnaire).toList();
        Run.tell("Warming up");
        nothing();
        answer(visitors.get(0), links.get(0), new Random(0));
        Nothing before = nothing();
        Run.tell("Answering");
        List<Callable<Answered>> work = IntStream.rangeClosed(1, respondents)
                .<Callable<Answered>>mapToObj(
                        number -> () -> answer(visitors.get(number), links.get(number), new Random(number)))
                .toList();
        long start = System.nanoTime();
        List<Answered> answered = all(respondents, work);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        answers.add(answered.stream().flatMap(each -> each.answers().stream()).toList(), took, Duration.ZERO);
        screens.add(answered.stream().flatMap(each -> each.screens().stream()).toList(), took, Duration.ZERO);
        Nothing after = nothing();
        ReportFile.put(report, TITLE, text(answered, took, before, after));
        Run.tell("Written: " + report);
    }

    /** One more than answer at once: he warms up. */
    private List<Person> people() {
        List<Person> people = new ArrayList<>(List.of(
                new Person("official", "Төрағаев", "Төраға", "Председатель", "", "", List.of("official", "evaluator")),
                new Person(
                        "head",
                        "Басшыев",
                        "Аппарат басшысы",
                        "Руководитель аппарата",
                        "E-2",
                        "official",
                        List.of("evaluator", "employee")),
                specialist("hr", List.of("council-hr", "employee"))));
        IntStream.rangeClosed(0, respondents)
                .forEach(number -> people.add(specialist(SERVANT + number, List.of("employee"))));
        return people;
    }

    private static Person specialist(String mailbox, List<String> roles) {
        return new Person(mailbox, "Қызметшиев", "Бас маман", "Главный специалист", "E-4", "head", roles);
    }

    private void launch() {
        Visitor hr = council.visitor("hr");
        Forms.press(hr, hr.visit(ROUND), "Қатысушыларды іріктеу");
        Page launched = Forms.press(hr, hr.visit(ROUND + "&launch=true"), "Сауалнаманы іске қосу");
        if (!launched.document().text().contains("Жүріп жатыр")) {
            throw new AssertionError("The survey is not launched: " + launched);
        }
    }

    /** The first questionnaire of somebody's list. */
    private static String questionnaire(Visitor person) {
        return person.visit("/survey/asked.xhtml")
                .document()
                .selectFirst("main a[href*=answer.xhtml]")
                .attr("href");
    }

    /**
     * Goes from the first screen to the receipt as the page's script does: each answer is kept at once, and the button takes the
     * whole screen with it. The time of a screen is that from its sending until the next one is there.
     */
    private static Answered answer(Visitor person, String link, Random chance) {
        Answered answered = new Answered(new ArrayList<>(), new ArrayList<>());
        Page page = person.visit(link);
        page = person.visit(page.document()
                .selectFirst("main a[href*=answer.xhtml][href*=group]")
                .attr("href"));
        while (page.document().selectFirst("#receipt") == null) {
            Element answers = page.document().selectFirst("main [data-answers]");
            if (answers == null) {
                throw new AssertionError("Neither questions nor a receipt: " + page);
            }
            Map<String, String> chosen = new HashMap<>();
            for (Element question : answers.select("[data-place]")) {
                List<Element> choices = question.select("input[type=radio]");
                Element choice = choices.get(chance.nextInt(choices.size()));
                chosen.put(choice.attr("name"), choice.val());
                long start = System.nanoTime();
                keep(person, answers, question.attr("data-place"), choice.val());
                answered.answers().add(System.nanoTime() - start);
            }
            Element onwards = answers.select("button.pri, input.pri").last();
            long start = System.nanoTime();
            page = person.follow(Forms.send(person, page, onwards, chosen));
            answered.screens().add(System.nanoTime() - start);
        }
        return answered;
    }

    private static void keep(Visitor person, Element answers, String place, String choice) {
        JsonObject answer = new JsonObject();
        answer.addProperty("about", answers.attr("data-answers"));
        answer.addProperty("place", Integer.parseInt(place));
        answer.addProperty("choice", Integer.parseInt(choice));
        Page kept = person.json(answers.attr("data-url"), UUID.randomUUID(), answer.toString());
        if (!kept.is(200)) {
            throw new AssertionError("Not kept: " + kept);
        }
    }

    private Nothing nothing() {
        return new Nothing(nothing(FEW), nothing(respondents));
    }

    private Samples nothing(int connections) {
        String token = council.token("hr", "write marks");
        long start = System.nanoTime();
        List<List<Long>> times = all(
                connections,
                IntStream.range(0, connections)
                        .<Callable<List<Long>>>mapToObj(number -> () -> ask(portal.visitor(), token, start))
                        .toList());
        Samples samples = new Samples();
        samples.add(
                times.stream().flatMap(List::stream).toList(),
                Duration.ofNanos(System.nanoTime() - start),
                Duration.ZERO);
        return samples;
    }

    private static List<Long> ask(Visitor program, String token, long begun) {
        List<Long> times = new ArrayList<>();
        while (System.nanoTime() - begun < NOTHING.toNanos()) {
            long start = System.nanoTime();
            Page answer = program.send("/api/door/noop", request -> request.header("Authorization", "Bearer " + token)
                    .GET());
            times.add(System.nanoTime() - start);
            if (!answer.is(200)) {
                throw new IllegalStateException(answer.toString());
            }
        }
        return times;
    }

    private static <T> List<T> all(int threads, List<Callable<T>> work) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<T> done = new ArrayList<>();
            for (Future<T> each : pool.invokeAll(work)) {
                done.add(each.get());
            }
            return done;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            pool.shutdownNow();
        }
    }

    private String text(List<Answered> answered, Duration took, Nothing before, Nothing after) {
        return TITLE + "\n\nWritten by `./benchmark survey " + respondents
                + "`; do not edit. Each answer is"
                + " kept, sealed, as soon as it is chosen, as the page's script does;\nthe button takes the whole screen with it"
                + " and leads to the next one: a form of Faces sent, a redirect, and a page drawn. Beside it a call of the interface that does nothing, on few"
                + " connections and on as many\nas there are respondents, before and after. No test asserts a time.\n\n"
                + "- Date: " + LocalDate.now(Clock.systemUTC()) + "\n"
                + Machine.lines().stream().map(line -> line + "\n").collect(Collectors.joining())
                + "- " + answered.size() + " respondents at once, each with a session of his own, "
                + answers.size() / answered.size() + " questions each on " + screens.size() / answered.size()
                + " screens; nobody pauses to think\n\n"
                + "| What | |\n|---|--:|\n"
                + "| questionnaires answered and sent | " + answered.size() + " |\n"
                + "| seconds until the last receipt | "
                + BigDecimal.valueOf(took.toMillis()).movePointLeft(3).setScale(1, RoundingMode.HALF_UP) + " |\n"
                + "| **answers a second** | **" + perSecond(answers.size(), took) + "** |\n"
                + "| questionnaires a second | " + perSecond(answered.size(), took) + " |\n\n"
                + "| Request | Connections | p50 ms | p95 ms | a second |\n|---|--:|--:|--:|--:|\n"
                + row("an answer kept", answered.size(), answers)
                + row("a screen kept and the next one drawn", answered.size(), screens)
                + row("a call that does nothing, before", FEW, before.few())
                + row("the same", respondents, before.many())
                + row("a call that does nothing, after", FEW, after.few())
                + row("the same", respondents, after.many());
    }

    private static String row(String what, int connections, Samples samples) {
        return "| " + what + " | " + connections + " | "
                + samples.percentile(50).toMillis() + " | "
                + samples.percentile(95).toMillis() + " | " + samples.perSecond() + " |\n";
    }

    private static BigDecimal perSecond(long many, Duration took) {
        return BigDecimal.valueOf(many)
                .multiply(BigDecimal.valueOf(1000))
                .divide(BigDecimal.valueOf(took.toMillis()), 1, RoundingMode.HALF_UP);
    }
}
