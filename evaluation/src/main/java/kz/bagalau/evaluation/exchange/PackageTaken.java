package kz.bagalau.evaluation.exchange;

import java.util.Map;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.audit.Recorded;

/** A package of the council was taken out of the portal: of which period, and the hash of each file in it. */
public record PackageTaken(String period, Map<String, String> hashes) implements Recorded {

    @Override
    public Optional<Citation> citation() {
        return Optional.empty();
    }

    @Override
    public String about() {
        return "exchange";
    }

    @Override
    public Map<String, Object> payload() {
        return Map.of("period", period, "hashes", hashes);
    }
}
