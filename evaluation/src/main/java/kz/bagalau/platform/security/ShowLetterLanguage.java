package kz.bagalau.platform.security;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;
import static kz.bagalau.platform.security.Role.EMPLOYEE;
import static kz.bagalau.platform.security.Role.EVALUATOR;
import static kz.bagalau.platform.security.Role.OFFICIAL;

import jakarta.inject.Inject;
import kz.bagalau.methodology.Language;
import kz.bagalau.platform.usecase.UseCase;

/** The caller looks up the language in which the portal writes to him. */
@UseCase
@AllowedTo({EMPLOYEE, EVALUATOR, OFFICIAL, COUNCIL_HR})
public class ShowLetterLanguage {

    @Inject
    Caller caller;

    @Inject
    Members members;

    /** Mine; Kazakh until another one is chosen. */
    public Language mine() {
        return members.languageOf(caller.subject());
    }
}
