package kz.bagalau.ui.signin;

/** The sign-in service does not answer; what was begun may be tried again later. */
final class Unavailable extends Exception {

    Unavailable(String reason, Throwable cause) {
        super(reason, cause);
    }
}
