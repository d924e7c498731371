package kz.bagalau.platform.notification;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;
import static kz.bagalau.platform.security.Role.EMPLOYEE;
import static kz.bagalau.platform.security.Role.EVALUATOR;
import static kz.bagalau.platform.security.Role.OFFICIAL;

import jakarta.inject.Inject;
import java.util.List;
import kz.bagalau.methodology.Language;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.usecase.UseCase;

/** The caller's own notices, newest first. */
@UseCase
@AllowedTo({EMPLOYEE, EVALUATOR, OFFICIAL, COUNCIL_HR})
public class ShowNotices {

    @Inject
    Caller caller;

    @Inject
    Notices notices;

    /** Mine, in the language of the page; nobody writes to those who have no line in the staff. */
    public List<NoticeView> mine(Language language) {
        return caller.optionalEmployee()
                .map(employee -> notices.of(employee, language))
                .orElse(List.of());
    }
}
