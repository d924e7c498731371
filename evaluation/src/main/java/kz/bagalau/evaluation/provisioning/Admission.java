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
 * sake is opened when it works again, and nothing else: an account that an operator closed stays closed.
 */
@ApplicationScoped
class Admission {

    @Inject
    CouncilDesk desk;

    @Inject
    AccountLines lines;

    @Inject
    Directory directory;

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
            Optional.ofNullable(byAccount.getOrDefault(account.id(), byEmail.get(account.email())))
                    .filter(line -> account.enabled())
                    .ifPresent(line -> bar(council, line, account));
        }
        return Optional.empty();
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
