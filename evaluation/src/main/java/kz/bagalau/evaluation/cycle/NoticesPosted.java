package kz.bagalau.evaluation.cycle;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.notice.NoticeKind;
import kz.bagalau.platform.audit.Recorded;

/** So many people were told of the evaluation (paragraphs 26, 30). */
public record NoticesPosted(Citation by, UUID schedule, Period period, NoticeKind kind, int people)
        implements Recorded {

    @Override
    public Optional<Citation> citation() {
        return Optional.of(by);
    }

    @Override
    public String about() {
        return schedule.toString();
    }

    @Override
    public Map<String, Object> payload() {
        return Map.of("period", period.toString(), "kind", kind.name(), "people", people);
    }
}
