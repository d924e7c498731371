package kz.bagalau.platform.security;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;
import static kz.bagalau.platform.security.Role.EMPLOYEE;
import static kz.bagalau.platform.security.Role.EVALUATOR;
import static kz.bagalau.platform.security.Role.OFFICIAL;

import jakarta.inject.Inject;
import kz.bagalau.methodology.Language;
import kz.bagalau.platform.usecase.UseCase;

/** The caller chooses the language in which the portal writes to him. */
@UseCase
@AllowedTo({EMPLOYEE, EVALUATOR, OFFICIAL, COUNCIL_HR})
public class ChooseLetterLanguage {

    @Inject
    Caller caller;

    @Inject
    Members members;

    /** This one. */
    public void of(Language language) {
        members.speaks(caller.subject(), language);
    }
}
