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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.bagalau.methodology.Language;
import kz.bagalau.platform.directory.Account;
import kz.bagalau.platform.directory.Directory;
import kz.bagalau.platform.directory.Groups;
import kz.bagalau.platform.directory.Organization;
import kz.bagalau.platform.directory.Person;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.tenancy.CouncilId;

/**
 * Brings made-up councils with people into the sign-in service by the calls that provisioning makes for them, and does
 * nothing else: no register, no steps, no trail, no database. Answers how many nanoseconds it took.
 */
@WebServlet("/door/directory")
public class DirectoryDoor extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Resource
    private transient ManagedThreadFactory threads;

    @Inject
    transient Directory directory;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String prefix = request.getParameter("prefix");
        int councils = Integer.parseInt(request.getParameter("councils"));
        int people = Integer.parseInt(request.getParameter("people"));
        ExecutorService pool = Executors.newFixedThreadPool(Integer.parseInt(request.getParameter("threads")), threads);
        long start = System.nanoTime();
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int number = 1; number <= councils; number++) {
                String code = prefix + "-" + number;
                running.add(pool.submit(() -> bring(code, people)));
            }
            for (Future<?> one : running) {
                one.get();
            }
            response.setContentType("text/plain");
            response.getWriter().write(String.valueOf(System.nanoTime() - start));
        } catch (ExecutionException e) {
            throw new ServletException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServletException(e);
        } finally {
            pool.shutdownNow();
        }
    }

    private void bring(String code, int people) {
        Organization organization = directory.found(new CouncilId(UUID.randomUUID()), code, "Сынақ кеңесі " + code);
        directory.enable(organization, true);
        directory.prepareGroups(organization.id());
        List<Account> accounts = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            accounts.add(
                    directory.make(new Person(code + "." + person + "@bagalau.example", "Сынақ", "Адам", Language.KK)));
        }
        Groups groups = directory.knownGroups(organization.id());
        for (int person = 0; person < people; person++) {
            UUID account = accounts.get(person).id();
            directory.account(account);
            directory.join(organization.id(), account);
            directory.grant(organization.id(), groups, account, roles(person), Set.of());
        }
        accounts.forEach(account -> directory.invite(account.id()));
    }

    private static Set<Role> roles(int person) {
        return switch (person) {
            case 0 -> EnumSet.of(Role.OFFICIAL);
            case 1 -> EnumSet.of(Role.COUNCIL_HR, Role.EMPLOYEE);
            default -> EnumSet.of(Role.EMPLOYEE);
        };
    }
}
