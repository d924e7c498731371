package kz.bagalau.platform.notification;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;
import static kz.bagalau.platform.security.Role.EMPLOYEE;
import static kz.bagalau.platform.security.Role.EVALUATOR;
import static kz.bagalau.platform.security.Role.OFFICIAL;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.usecase.UseCase;

/** The reader opens a notice; the first time is the proof that it reached him. */
@UseCase
@AllowedTo({EMPLOYEE, EVALUATOR, OFFICIAL, COUNCIL_HR})
public class OpenNotice {

    @Inject
    Caller caller;

    @Inject
    Notices notices;

    @Inject
    Event<NoticeOpened> opened;

    /** Opens one of the caller's own notices. */
    public void of(UUID notice) {
        if (notices.opened(notice, caller.employee())) {
            opened.fire(new NoticeOpened(notice));
        }
    }
}
