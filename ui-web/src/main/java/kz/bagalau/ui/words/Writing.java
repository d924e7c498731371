package kz.bagalau.ui.words;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.bagalau.calendar.CalendarFault;
import kz.bagalau.evaluation.exchange.PackageFault;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.Language;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.document.Fault;
import kz.bagalau.methodology.score.Mean;
import kz.bagalau.methodology.score.Score;
import kz.bagalau.methodology.term.DueDate;

/** How values are written in a language, so that no suffix ever hangs on a value. */
final class Writing {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.uuuu, HH:mm");
    private static final String[] ROMAN = {"I", "II", "III", "IV"};

    private final Dictionary dictionary;
    private final Language language;

    Writing(Dictionary dictionary, Language language) {
        this.dictionary = dictionary;
        this.language = language;
    }

    String of(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(this::of).orElse("–");
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(this::of).collect(Collectors.joining(", "));
        }
        if (value instanceof LocalDate date) {
            return DATE.format(date);
        }
        if (value instanceof Instant instant) {
            return TIME.format(instant.atZone(ALMATY));
        }
        if (value instanceof DueDate due) {
            return DATE.format(due.date());
        }
        if (value instanceof Score score) {
            return number(score.value());
        }
        if (value instanceof Mean mean) {
            return number(mean.value());
        }
        if (value instanceof BigDecimal number) {
            return number(number);
        }
        if (value instanceof LawText text) {
            return text.orKazakh(language);
        }
        if (value instanceof Period period) {
            return period(period);
        }
        if (value instanceof CalendarFault fault) {
            return fault(fault);
        }
        if (value instanceof Citation citation) {
            return citation(citation);
        }
        if (value instanceof EditionId edition) {
            return edition(edition);
        }
        if (value instanceof Fault fault) {
            return fault(fault);
        }
        if (value instanceof PackageFault fault) {
            return with("staff.exchange.fault." + fault.kind().name(), fault.entry());
        }
        return value instanceof Enum<?> constant ? constant(constant) : String.valueOf(value);
    }

    /** With the comma of Kazakh and Russian, the point of English. */
    String number(BigDecimal number) {
        String plain = number.toPlainString();
        return language == Language.EN
                ? plain.replace('-', '−')
                : plain.replace('.', ',').replace('-', '−');
    }

    String period(Period period) {
        String year = Integer.toString(period.year());
        return switch (period.length()) {
            case QUARTER -> with("frame.period.quarter", year, ROMAN[period.ordinal() - 1]);
            case HALF_YEAR -> with("frame.period.halfYear", year, ROMAN[period.ordinal() - 1]);
            case YEAR -> with("frame.period.year", year);
        };
    }

    String citation(Citation citation) {
        String[] parts = citation.paragraph().split("\\.");
        String paragraph =
                parts.length == 1 ? with("frame.paragraph", parts[0]) : with("frame.subparagraph", parts[0], parts[1]);
        return citation.annex().isEmpty()
                ? paragraph
                : with("frame.paragraphAndAnnex", paragraph, citation.annex().getAsInt());
    }

    /** By its day, and by its number among those of that day: the code of the council is nothing for people. */
    String edition(EditionId edition) {
        String[] parts = edition.value().split("/")[1].split("-");
        String day = parts[2] + "." + parts[1] + "." + parts[0] + (parts.length > 3 ? " (" + parts[3] + ")" : "");
        return with(edition.isModel() ? "frame.edition.model" : "frame.edition", day);
    }

    private String fault(Fault fault) {
        String wrong = with("methodology.fault." + fault.key(), fault.args().toArray());
        return fault.line() == 0 ? wrong : with("frame.fault", fault.line(), wrong);
    }

    private String fault(CalendarFault fault) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(fault.line());
        arguments.addAll(fault.args());
        return with("calendar.fault." + fault.key(), arguments.toArray());
    }

    private String constant(Enum<?> constant) {
        String type = constant.getDeclaringClass().getSimpleName();
        String key = type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1) + "." + constant.name();
        return dictionary.pattern(language, key).orElse(constant.toString());
    }

    String with(String key, Object... arguments) {
        // words that are missing stop a test; a page shows the key and goes on
        String pattern = dictionary
                .pattern(language, key)
                .or(() -> dictionary.pattern(Language.KK, key))
                .orElse(key);
        if (arguments.length == 0 && isPlain(pattern)) {
            return pattern;
        }
        Object[] written = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            written[i] = of(arguments[i]);
        }
        return new java.text.MessageFormat(pattern, language.locale()).format(written);
    }

    /** Most words of a page take no values, and reading a pattern costs more than looking it up. */
    private static boolean isPlain(String pattern) {
        return pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
    }
}
