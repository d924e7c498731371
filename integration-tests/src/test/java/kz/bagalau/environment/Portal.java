package kz.bagalau.environment;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import kz.bagalau.delivery.MailSink;

/** The running portal of a test run: server, database, sign-in service and mailbox. */
public interface Portal {

    /** Where the portal answers, without a slash at its end. */
    URI address();

    /** The sign-in service as its operator sees it. */
    Realm realm();

    /** The portal's database. */
    Databases.Database database();

    /** Every mail that portal and sign-in service send. */
    MailSink mails();

    /** What lies between the portal and the accounts of the sign-in service. */
    Wire wire();

    /** Where the portal writes what happens in it. */
    Path log();

    /** Sets the one clock of the portal. */
    void moveClockTo(Instant instant);

    /** Ends the portal's process as a power cut does: at once, whatever it is at. */
    void kill();

    /** Starts the portal again after that; its clock stands where it stood. */
    void startAgain();

    /** Takes the sign-in service down. */
    void stopSignIn();

    /** Brings the sign-in service back. */
    void startSignIn();

    /** Somebody new, without a cookie. */
    default Visitor visitor() {
        return new Visitor(address());
    }

    /** Somebody who has signed in. */
    default Visitor visitor(Account account) {
        return visitor().signIn(account);
    }
}
