package kz.bagalau.evaluation.result;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.notice.Channel;
import kz.bagalau.platform.audit.Recorded;

/** Paragraph 11, part 2: HR acquainted the servant by a recorded means. */
public record AcquaintanceRecorded(
        UUID result, UUID employee, Channel channel, LocalDate date, String text, Citation by) implements Recorded {

    @Override
    public Optional<Citation> citation() {
        return Optional.of(by);
    }

    @Override
    public String about() {
        return result.toString();
    }

    @Override
    public Map<String, Object> payload() {
        return Map.of(
                "employee", employee.toString(), "channel", channel.name(), "date", date.toString(), "text", text);
    }
}
