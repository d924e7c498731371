package kz.bagalau.evaluation.council;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.EditionDates;
import kz.bagalau.methodology.EditionId;

/** A published edition's name with what was recorded of its dates since: {@code alpha/2024-10-22 REPEALED=2027-01-01}. */
record DatedEdition(EditionId id, Map<DateKind, Optional<LocalDate>> learned) {

    DatedEdition {
        learned = Map.copyOf(learned);
    }

    static DatedEdition parse(String written) {
        String[] parts = written.split(" ");
        Map<DateKind, Optional<LocalDate>> learned = new EnumMap<>(DateKind.class);
        for (int part = 1; part < parts.length; part++) {
            int sign = parts[part].indexOf('=');
            String day = parts[part].substring(sign + 1);
            learned.put(
                    DateKind.valueOf(parts[part].substring(0, sign)),
                    day.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(day)));
        }
        return new DatedEdition(new EditionId(parts[0]), learned);
    }

    /** The same with one date more. */
    DatedEdition with(DateKind kind, Optional<LocalDate> day) {
        Map<DateKind, Optional<LocalDate>> more = new EnumMap<>(DateKind.class);
        more.putAll(learned);
        more.put(kind, day);
        return new DatedEdition(id, more);
    }

    /** The edition of the document, with these dates over its own. */
    Edition over(Edition edition) {
        EditionDates own = edition.dates();
        return learned.isEmpty()
                ? edition
                : edition.withDates(new EditionDates(
                        day(DateKind.ADOPTED, Optional.of(own.adopted())).orElse(own.adopted()),
                        day(DateKind.PUBLISHED, own.published()),
                        day(DateKind.IN_FORCE, own.inForceFrom()),
                        day(DateKind.APPLIES_FROM, own.appliesFrom()),
                        day(DateKind.REPEALED, own.repealedFrom())));
    }

    private Optional<LocalDate> day(DateKind kind, Optional<LocalDate> own) {
        return learned.getOrDefault(kind, own);
    }
}
