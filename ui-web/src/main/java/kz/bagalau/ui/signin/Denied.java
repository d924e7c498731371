package kz.bagalau.ui.signin;

/** A token, a code or a message that does not prove what it claims. The reason is for the log, not for the caller. */
final class Denied extends Exception {

    Denied(String reason) {
        super(reason);
    }

    Denied(String reason, Throwable cause) {
        super(reason, cause);
    }
}
