package kz.bagalau.evaluation.provisioning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagalau.platform.directory.Account;
import kz.bagalau.platform.directory.Belonging;
import kz.bagalau.platform.directory.Directory;
import kz.bagalau.platform.directory.DirectoryTrouble;

/**
 * Who may sign in at all. The register refuses the people of a council that does not work at their next request; here their
 * accounts are closed and their sessions ended, unless another council needs them. What was closed for the council's
 * sake is opened when it works again, and nothing else: an account that an operator closed stays closed. Whoever is no
 * member any more, having gone over to the successor of an archived council, is taken out.
 */
@ApplicationScoped
class Admission {

    @Inject
    CouncilDesk desk;

    @Inject
    AccountLines lines;

    @Inject
    Directory directory;

    @Inject
    Enrolling enrolling;

    /** Brings the accounts in line with the state of the council. */
    Optional<DirectoryTrouble.Kind> align(CouncilFacts council) {
        List<AccountLine> all = desk.ask(council.id(), lines::all);
        if (council.works()) {
            all.stream().filter(AccountLine::barred).forEach(line -> open(council, line));
            return Optional.empty();
        }
        String organization = council.organization().orElseThrow();
        Map<UUID, AccountLine> byAccount = all.stream()
                .filter(line -> line.account().isPresent())
                .collect(Collectors.toMap(line -> line.account().orElseThrow(), Function.identity(), (a, b) -> a));
        Map<String, AccountLine> byEmail =
                all.stream().collect(Collectors.toMap(AccountLine::email, Function.identity()));
        for (Belonging member : directory.members(organization)) {
            Account account = member.account();
            Optional<AccountLine> known =
                    Optional.ofNullable(byAccount.getOrDefault(account.id(), byEmail.get(account.email())));
            known.filter(line -> line.belongs() && account.enabled()).ifPresent(line -> bar(council, line, account));
            known.filter(line -> !line.belongs()).ifPresent(line -> note(council, line, member));
        }
        desk.ask(council.id(), lines::all).stream()
                .filter(line ->
                        !line.belongs() && line.differs() && line.account().isPresent())
                .forEach(line -> enrolling.dismiss(council, line, line.account().orElseThrow()));
        return Optional.empty();
    }

    /** He has gone, to the successor perhaps: written down before he is taken out, so that going on finds him again. */
    private void note(CouncilFacts council, AccountLine line, Belonging member) {
        desk.run(council.id(), () -> {
            lines.knows(line.member(), member.account().id());
            lines.granted(line.member(), Optional.of(member.roles()));
        });
    }

    private void bar(CouncilFacts council, AccountLine line, Account account) {
        desk.run(council.id(), () -> {
            lines.knows(line.member(), account.id());
            lines.barred(line.member(), true);
        });
        if (!directory.isNeededElsewhere(account.id(), council.organization().orElseThrow())) {
            directory.close(account.id());
        }
    }

    private void open(CouncilFacts council, AccountLine line) {
        line.account().ifPresent(directory::open);
        desk.run(council.id(), () -> lines.barred(line.member(), false));
    }
}
