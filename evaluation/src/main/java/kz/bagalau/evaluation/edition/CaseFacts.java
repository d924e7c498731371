package kz.bagalau.evaluation.edition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.methodology.MethodKind;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.Unfit;
import kz.bagalau.methodology.document.Fault;
import kz.bagalau.methodology.presence.AbsenceKind;
import kz.bagalau.methodology.presence.AbsenceSpan;
import kz.bagalau.methodology.proof.Person;
import kz.bagalau.methodology.proof.TestCase;
import kz.bagalau.methodology.score.RecordedFact;

/**
 * What is supposed of a made-up person, as a form gives it and as it is kept: texts under the keys {@code method},
 * {@code period}, {@code category}, {@code managing}, {@code appointed}, {@code dismissed}, {@code absentFrom},
 * {@code absentUntil}, {@code marks}, {@code percents}, {@code indicators}, {@code means}, {@code servants}, {@code penalty}.
 */
final class CaseFacts {

    private static final String NAME = "?";

    private final Map<String, String> given;

    CaseFacts(Map<String, String> given) {
        this.given = given;
    }

    /** The facts of a case, to be shown and kept; what it does not suppose is left out. */
    static Map<String, String> of(TestCase testCase) {
        Map<String, String> facts = new LinkedHashMap<>();
        Person person = testCase.person();
        facts.put("method", testCase.method().name().toLowerCase(Locale.ROOT));
        facts.put("period", testCase.period().toString());
        facts.put("category", person.category());
        if (person.managing()) {
            facts.put("managing", "true");
        }
        facts.put("appointed", person.appointed().toString());
        person.dismissed().ifPresent(day -> facts.put("dismissed", day.toString()));
        person.absences().stream().findFirst().ifPresent(span -> {
            facts.put("absentFrom", span.from().toString());
            facts.put("absentUntil", span.until().toString());
        });
        numbers(facts, "marks", testCase.marks());
        numbers(facts, "percents", testCase.percents());
        if (!testCase.indicators().isEmpty()) {
            facts.put("indicators", SupposedIndicators.written(testCase.indicators()));
        }
        numbers(facts, "means", testCase.means());
        person.headcount().ifPresent(servants -> facts.put("servants", servants.toString()));
        person.facts().stream().findFirst().ifPresent(fact -> facts.put("penalty", fact.kind()));
        return facts;
    }

    private static void numbers(Map<String, String> facts, String key, List<BigDecimal> numbers) {
        if (!numbers.isEmpty()) {
            facts.put(
                    key,
                    String.join(
                            " ", numbers.stream().map(BigDecimal::toPlainString).toList()));
        }
    }

    /** The case that the facts make; a fact that nobody can read is refused by its key. */
    TestCase testCase(MethodKind usual, Period lastOver) {
        try {
            Period period = text("period").map(Period::parse).orElse(lastOver);
            return new TestCase(
                    Optional.empty(),
                    List.of(),
                    Optional.of(NAME),
                    text("method").map(CaseFacts::method).orElse(usual),
                    period,
                    person(period),
                    numbers("marks"),
                    numbers("percents"),
                    SupposedIndicators.read(text("indicators").orElse("")),
                    numbers("means"),
                    Optional.empty());
        } catch (Unfit unfit) {
            Unfit.Complaint first = unfit.complaints().get(0);
            throw new Refused(new DraftRefusal.CaseUnfit(new Fault("", 0, "", first.key(), first.args())));
        } catch (IllegalArgumentException apart) {
            throw new Refused(new DraftRefusal.FactUnreadable(
                    "absentUntil", text("absentUntil").orElse("")));
        }
    }

    private Person person(Period period) {
        Optional<LocalDate> away = day("absentFrom");
        List<AbsenceSpan> absences = away.map(from -> List.of(new AbsenceSpan(
                        AbsenceKind.TEMPORARY_INCAPACITY,
                        from,
                        day("absentUntil").orElse(from))))
                .orElse(List.of());
        List<RecordedFact> penalties = text("penalty")
                .map(kind -> List.of(new RecordedFact(kind, period.firstDay(), Optional.empty())))
                .orElse(List.of());
        return new Person(
                text("category")
                        .orElseThrow(() -> new Refused(new DraftRefusal.CaseCategoryMissing()))
                        .toUpperCase(Locale.ROOT),
                text("managing").filter(yes -> !yes.equals("false")).isPresent(),
                day("appointed").orElse(period.firstDay().minusYears(1)),
                day("dismissed"),
                absences,
                Optional.empty(),
                Optional.empty(),
                penalties,
                numbers("servants").stream().findFirst().map(BigDecimal::intValue));
    }

    private static MethodKind method(String word) {
        return Arrays.stream(MethodKind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new Refused(new DraftRefusal.FactUnreadable("method", word)));
    }

    private Optional<String> text(String key) {
        return Optional.ofNullable(given.get(key)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private Optional<LocalDate> day(String key) {
        return text(key).map(value -> {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeParseException unreadable) {
                throw new Refused(new DraftRefusal.FactUnreadable(key, value));
            }
        });
    }

    /** Numbers parted by spaces or semicolons, with a point or a comma before the fraction. */
    private List<BigDecimal> numbers(String key) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (String number : text(key).orElse("").split("[\\s;]+")) {
            if (!number.isEmpty()) {
                if (!number.matches("-?[0-9]{1,4}([.,][0-9]{1,4})?")) {
                    throw new Refused(new DraftRefusal.FactUnreadable(key, number));
                }
                numbers.add(new BigDecimal(number.replace(',', '.')));
            }
        }
        return numbers;
    }
}
