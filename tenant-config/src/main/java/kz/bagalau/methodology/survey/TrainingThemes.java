package kz.bagalau.methodology.survey;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.bagalau.methodology.Citation;

/** The least expressed competences feed the themes of training (¶36). */
public record TrainingThemes(Citation by, boolean leastExpressed) {

    public TrainingThemes {
        Objects.requireNonNull(by, "by");
    }

    /** The least expressed of what is shown of one servant: those with the lowest mean of all, where the means differ. */
    public static List<String> leastExpressed(List<ShownMean> means) {
        List<ShownMean> shown =
                means.stream().filter(mean -> mean.value().isPresent()).toList();
        Optional<BigDecimal> low =
                shown.stream().flatMap(mean -> mean.value().stream()).min(Comparator.naturalOrder());
        List<String> least = shown.stream()
                .filter(mean -> mean.value().equals(low))
                .map(ShownMean::competence)
                .toList();
        return least.size() == shown.size() ? List.of() : least;
    }
}
