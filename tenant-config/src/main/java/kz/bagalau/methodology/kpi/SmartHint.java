package kz.bagalau.methodology.kpi;

import java.util.List;
import java.util.Objects;
import kz.bagalau.methodology.Citation;

/**
 * What an indicator seems to lack of what ¶24 asks; a hint beside a field, never a refusal.
 *
 * @param quality the key of the {@link KpiQuality} it belongs to, or {@link SmartCheck#AIM}
 * @param field the field it stands beside: name, source, unit, baseline, planned.2, term.2, result
 * @param key the last part of the words' key {@link #words()}
 * @param args what fills the places of the words, in their order
 */
public record SmartHint(Citation by, String quality, String field, String key, List<Object> args) {

    public SmartHint {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(quality, "quality");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(key, "key");
        args = List.copyOf(args);
    }

    /** The key of the words. */
    public String words() {
        return "kpi.hint." + key;
    }
}
