package kz.bagalau.door;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;
import kz.bagalau.evaluation.council.Councils;
import kz.bagalau.evaluation.cycle.ApproveSchedule;
import kz.bagalau.evaluation.cycle.BuildSchedule;
import kz.bagalau.evaluation.cycle.EvaluationSchedules;
import kz.bagalau.evaluation.cycle.OpenQuarter;
import kz.bagalau.evaluation.cycle.SubmitSchedule;
import kz.bagalau.evaluation.kpi.KpiLineView;
import kz.bagalau.evaluation.kpi.ShowKpiSheet;
import kz.bagalau.evaluation.kpi.ShowPermittedMarks;
import kz.bagalau.methodology.Period;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.tenancy.CouncilId;
import kz.bagalau.platform.tenancy.ForEachCouncil;

/**
 * Does one step of a quarter in many councils, each as an errand with its own request and its own transaction, on as many
 * threads as it is told. Every line of {@code work} is one errand: the council, and after it what the step asks for.
 * Answers how many nanoseconds all of it took, how many the processors worked for the server meanwhile, and how much was
 * done.
 */
@WebServlet("/door/councils")
public class CouncilsDoor extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Resource
    private transient ManagedThreadFactory threads;

    @Inject
    transient ForEachCouncil councils;

    @Inject
    transient Councils register;

    @Inject
    transient Caller caller;

    @Inject
    transient EvaluationSchedules schedules;

    @Inject
    transient BuildSchedule build;

    @Inject
    transient SubmitSchedule submit;

    @Inject
    transient ApproveSchedule approve;

    @Inject
    transient OpenQuarter open;

    @Inject
    transient ShowKpiSheet show;

    @Inject
    transient ShowPermittedMarks permitted;

    @Inject
    transient DoNothing nothing;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        ToIntFunction<String[]> step = step(request.getParameter("does"), Period.parse(request.getParameter("period")));
        List<String[]> errands = request.getParameter("work")
                .lines()
                .map(line -> line.split(" "))
                .toList();
        ExecutorService pool = Executors.newFixedThreadPool(Integer.parseInt(request.getParameter("threads")), threads);
        long start = System.nanoTime();
        Duration worked = worked();
        try {
            List<Future<Integer>> running = new ArrayList<>();
            errands.forEach(errand -> running.add(pool.submit(() -> run(errand, step))));
            int done = 0;
            for (Future<Integer> one : running) {
                done += one.get();
            }
            long took = System.nanoTime() - start;
            response.setContentType("text/plain");
            response.getWriter().write(took + " " + worked().minus(worked).toNanos() + " " + done);
        } catch (ExecutionException e) {
            throw new ServletException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServletException(e);
        } finally {
            pool.shutdownNow();
        }
    }

    private static Duration worked() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private int run(String[] errand, ToIntFunction<String[]> step) {
        AtomicInteger done = new AtomicInteger();
        councils.in(CouncilId.of(errand[0]), "door of the tests", () -> done.set(step.applyAsInt(errand)));
        return done.get();
    }

    private ToIntFunction<String[]> step(String name, Period period) {
        return switch (name) {
            case "nothing" -> errand -> nothing();
            case "editions" -> errand -> register.current().published().size();
            case "schedule" -> errand -> schedule(period, errand[1], errand[2]);
            case "open" -> errand -> open(period);
            case "openWithoutLetters" ->
                errand -> {
                    as(errand[1], Role.COUNCIL_HR);
                    return open(period);
                };
            case "bands" -> errand -> bands(errand[1], errand[2]);
            case "allBands" -> errand -> allBands(errand[1], period);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private int nothing() {
        nothing.now();
        return 1;
    }

    private int schedule(Period period, String hr, String official) {
        as(hr, Role.COUNCIL_HR);
        build.of(period);
        UUID schedule = schedules.of(period).orElseThrow().id();
        submit.of(schedule);
        as(official, Role.OFFICIAL);
        approve.of(schedule);
        return 1;
    }

    private int open(Period period) {
        open.of(period);
        return 1;
    }

    /** How many indicators of the sheet have a percentage and the marks that it permits. */
    private int bands(String evaluator, String sheet) {
        as(evaluator, Role.EVALUATOR);
        return (int) show.of(UUID.fromString(sheet)).lines().stream()
                .map(KpiLineView::band)
                .filter(Optional::isPresent)
                .count();
    }

    /** The same of all sheets of the evaluator, asked for once. */
    private int allBands(String evaluator, Period period) {
        as(evaluator, Role.EVALUATOR);
        return permitted.of(period).sheets().values().stream()
                .mapToInt(List::size)
                .sum();
    }

    private void as(String person, Role role) {
        caller.inNameOf(UUID.fromString(person), "Сынақ Адамы", Set.of(role));
    }
}
