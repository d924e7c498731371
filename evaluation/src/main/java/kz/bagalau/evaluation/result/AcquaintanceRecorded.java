package kz.bagalau.evaluation.result;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.notice.Channel;
import kz.bagalau.platform.audit.Recorded;

/** Paragraph 11: HR acquainted the servant by a channel of the edition; the hash is that of the scanned proof. */
public record AcquaintanceRecorded(
        UUID result,
        UUID employee,
        Channel channel,
        String number,
        LocalDate date,
        String text,
        String sha256,
        Citation by)
        implements Recorded {

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
                "employee",
                employee.toString(),
                "channel",
                channel.name(),
                "number",
                number,
                "date",
                date.toString(),
                "text",
                text,
                "sha256",
                sha256);
    }
}
