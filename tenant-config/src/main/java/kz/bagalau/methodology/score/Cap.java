package kz.bagalau.methodology.score;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.MethodKind;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Require;

/**
 * A recorded fact of a named kind, such as a disciplinary penalty, keeps a mark or the mean from rising above a number.
 * Most editions have none.
 *
 * @param key the cap's own short name, once in an edition
 * @param fact the kind of the fact, by which a {@link RecordedFact} is known
 * @param name the fact in the words of the text
 * @param methods the methods whose sheets it touches
 * @param target what is held down
 * @param parameters of a sheet of parameters the keys of those held down; empty: every mark
 * @param highest the highest that is left
 * @param counts which facts count
 */
public record Cap(
        Citation by,
        String key,
        String fact,
        LawText name,
        List<MethodKind> methods,
        Target target,
        List<String> parameters,
        BigDecimal highest,
        Counts counts) {

    private static final String KEY = "[a-z][A-Za-z0-9]*";

    /** What a cap holds down. */
    public enum Target {
        MARK,
        MEAN
    }

    /** Which facts count for a period. */
    public enum Counts {
        /** Those that began in the period. */
        IMPOSED_IN_PERIOD,
        /** Those in force on any of its days. */
        IN_FORCE_IN_PERIOD
    }

    public Cap {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(counts, "counts");
        methods = List.copyOf(methods);
        parameters = List.copyOf(parameters);
        Require.that(key.matches(KEY), "capKey", key)
                .and(fact.matches(KEY), "capFact", fact)
                .and(!methods.isEmpty() && !methods.contains(MethodKind.SURVEY), "capMethods", methods)
                .and(target == Target.MARK || parameters.isEmpty(), "capParameters", parameters)
                .and(highest.signum() >= 0, "capHighest", highest)
                .orUnfit();
        highest = Numbers.plain(highest);
    }

    /** Whether one of the facts brings the cap about in the period. */
    public boolean appliesTo(MethodKind method, Period period, Collection<RecordedFact> facts) {
        return methods.contains(method)
                && facts.stream().anyMatch(recorded -> recorded.kind().equals(fact) && counts(recorded, period));
    }

    /** Whether the mark of this parameter is held down; a sheet of indicators has no parameters and is held as a whole. */
    public boolean touches(String parameter) {
        return target == Target.MARK && (parameters.isEmpty() || parameters.contains(parameter));
    }

    /** The number, or the highest that is left of it. */
    public BigDecimal held(BigDecimal number) {
        return number.min(highest);
    }

    private boolean counts(RecordedFact recorded, Period period) {
        return switch (counts) {
            case IMPOSED_IN_PERIOD -> period.contains(recorded.from());
            case IN_FORCE_IN_PERIOD -> recorded.inForceIn(period);
        };
    }
}
