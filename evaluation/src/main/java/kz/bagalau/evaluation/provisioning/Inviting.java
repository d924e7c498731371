package kz.bagalau.evaluation.provisioning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kz.bagalau.platform.directory.Directory;
import kz.bagalau.platform.directory.DirectoryTrouble;
import kz.bagalau.platform.directory.DirectoryTrouble.Kind;

/** Everybody with a new account gets his letter. */
@ApplicationScoped
class Inviting {

    /** After so many letters in a row that did not leave, the mail server is at fault and not the addresses. */
    private static final int FAILURES = 3;

    @Inject
    CouncilDesk desk;

    @Inject
    AccountLines lines;

    @Inject
    Directory directory;

    @Inject
    Event<MemberInvited> invited;

    /** Has the letters written that wait; tells of those that did not leave, so that they are tried again. */
    Optional<Kind> all(CouncilFacts council, Predicate<AccountLine> meant) {
        List<AccountLine> waiting = desk.ask(council.id(), lines::all).stream()
                .filter(AccountLine::awaitsLetter)
                .filter(line -> line.invitation() == Invitation.WAITING || meant.test(line))
                .toList();
        DirectoryTrouble last = null;
        int failures = 0;
        for (AccountLine line : waiting) {
            try {
                directory.invite(line.account().orElseThrow());
                failures = 0;
                desk.run(council.id(), () -> {
                    lines.invited(line.member());
                    invited.fire(new MemberInvited(line.member()));
                });
            } catch (DirectoryTrouble e) {
                desk.run(council.id(), () -> lines.notInvited(line.member(), e.kind()));
                last = e;
                failures++;
                if (e.kind() != Kind.MAIL || failures == FAILURES) {
                    throw e;
                }
            }
        }
        if (last != null) {
            throw last;
        }
        return Optional.empty();
    }
}
