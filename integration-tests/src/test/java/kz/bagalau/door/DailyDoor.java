package kz.bagalau.door;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import kz.bagalau.platform.jobs.DailyWork;
import kz.bagalau.platform.tenancy.CouncilId;
import kz.bagalau.platform.tenancy.ForEachCouncil;

/** Does a daily work of one council now: the machine's clock, by which its hour comes, is nobody's to move. */
@WebServlet("/door/daily")
public class DailyDoor extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    @Any
    transient Instance<DailyWork> works;

    @Inject
    transient ForEachCouncil councils;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        CouncilId council = new CouncilId(UUID.fromString(request.getParameter("council")));
        works.stream()
                .filter(work -> work.name().equals(request.getParameter("work")))
                .forEach(work -> councils.in(council, work.name(), () -> work.in(council)));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
