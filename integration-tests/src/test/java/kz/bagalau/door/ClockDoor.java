package kz.bagalau.door;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import kz.bagalau.platform.time.MovableClock;

/** Moves the portal's clock; the test profile allows it. */
@WebServlet("/door/clock")
public class ClockDoor extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient MovableClock clock;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        clock.moveTo(Instant.parse(request.getParameter("to")));
        response.setContentType("text/plain");
        response.getWriter().write(clock.instant().toString());
    }
}
