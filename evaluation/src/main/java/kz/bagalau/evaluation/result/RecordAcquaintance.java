package kz.bagalau.evaluation.result;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.evaluation.staff.Servant;
import kz.bagalau.evaluation.staff.Staff;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.notice.Acquaintance;
import kz.bagalau.methodology.notice.Channel;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.usecase.UseCase;

/**
 * Paragraph 11, part 2, where the edition has it: HR acquaints a dismissed or absent servant by letter, telephonogram or
 * another recorded means, and writes down when and in what words.
 */
@UseCase
@AllowedTo(COUNCIL_HR)
public class RecordAcquaintance {

    @Inject
    Results results;

    @Inject
    SheetLaw law;

    @Inject
    Staff staff;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<AcquaintanceRecorded> recorded;

    /** Records how, when and in what words the servant was acquainted. */
    public void of(UUID resultId, Channel channel, LocalDate date, String text) {
        Result result = results.hold(resultId);
        Acquaintance rule = law.methodology(result.edition()).acquaintance();
        requireChannel(rule, channel, staff.of(result.employee(), date), date);
        if (date.isBefore(result.completedOn()) || date.isAfter(law.today())) {
            throw new Refused(new AcquaintanceDateImpossible(rule.by(), result.completedOn(), law.today()));
        }
        if (text.isBlank()) {
            throw new Refused(new AcquaintanceTextMissing(rule.by()));
        }
        result.record(channel, date, text, caller.name(), clock.instant());
        recorded.fire(new AcquaintanceRecorded(result.id(), result.employee(), channel, date, text.strip(), rule.by()));
    }

    /** R03: the channels of part 2 are for the dismissed and for the absent. */
    private static void requireChannel(Acquaintance rule, Channel channel, Servant servant, LocalDate date) {
        boolean away = servant.dismissed().isPresent() || servant.absentOn(date);
        if (!away || !rule.channelsForAbsentOrDismissed().contains(channel)) {
            throw new Refused(new ChannelNotAllowed(rule.by()));
        }
    }
}
