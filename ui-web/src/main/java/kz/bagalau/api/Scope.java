package kz.bagalau.api;

import java.util.Locale;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.Caller;

/** How far a program may go, of the scopes of its token. Without any it reads, and never a mark. */
enum Scope {
    /** It changes something. */
    WRITE,
    /** It reads or gives marks (paragraph 20). */
    MARKS;

    /** The name in the sign-in service. */
    String tokenName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Refuses a program whose token has not the scope; whoever has no token at all is refused elsewhere. */
    void require(Caller caller) {
        boolean missing = caller.identity()
                .filter(identity -> !identity.scopes().contains(tokenName()))
                .isPresent();
        if (missing) {
            throw new Refused(new SentRefusal.ScopeMissing(tokenName()));
        }
    }
}
