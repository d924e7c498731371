package kz.bagalau.evaluation.council;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import kz.bagalau.platform.audit.Recorded;

/** A council has another name from a day on. */
public record CouncilRenamed(UUID council, LawText before, LawText name, LocalDate from, String act)
        implements Recorded {

    @Override
    public Optional<Citation> citation() {
        return Optional.empty();
    }

    @Override
    public String about() {
        return council.toString();
    }

    @Override
    public Map<String, Object> payload() {
        return Map.of("before", before.kk(), "name", name.kk(), "from", from.toString(), "act", act);
    }
}
