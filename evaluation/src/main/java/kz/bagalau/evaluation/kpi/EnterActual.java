package kz.bagalau.evaluation.kpi;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.usecase.UseCase;

/** Paragraph 22: HR enters what was actually reached, with the document by which it is known. */
@UseCase
@AllowedTo(COUNCIL_HR)
public class EnterActual {

    private static final int LONGEST_SOURCE = 1000;

    @Inject
    KpiSheets sheets;

    @Inject
    KpiLaw law;

    @Inject
    Clock clock;

    @Inject
    Event<ActualEntered> entered;

    /**
     * Enters, changes or empties one value.
     *
     * @param line the indicator
     * @param seen the version of the line that HR saw
     * @param typed the value as it was typed, with a comma or a point; blank to take it back
     * @param source the document, in words; blank while it is not known yet
     */
    public void of(UUID sheetId, UUID line, int seen, String typed, String source) {
        KpiSheet sheet = sheets.hold(sheetId);
        Optional<BigDecimal> actual = Typed.number(typed);
        String document = Typed.text(source, LONGEST_SOURCE);
        entered.fire(sheet.enter(line, seen, actual, document, law.of(sheet), clock.instant()));
    }
}
