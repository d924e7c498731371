package kz.bagalau.evaluation.onboarding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.bagalau.evaluation.onboarding.AnswerFault.Problem;
import kz.bagalau.evaluation.staff.Email;
import kz.bagalau.evaluation.staff.PostCategory;

/** What was typed so far, fit or not. A value. */
record Answers(Map<OnboardingField, String> typed) {

    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M}' ’.-]*");
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final LocalDate EARLIEST = LocalDate.of(1960, 1, 1);

    Answers {
        Map<OnboardingField, String> plain = new EnumMap<>(OnboardingField.class);
        typed.forEach((field, value) -> {
            if (value != null && !value.isBlank()) {
                plain.put(field, value.strip());
            }
        });
        typed = Collections.unmodifiableMap(plain);
    }

    /** What stands in the field, blank when nothing does. */
    String get(OnboardingField field) {
        return typed.getOrDefault(field, "");
    }

    Optional<String> optional(OnboardingField field) {
        return Optional.ofNullable(typed.get(field));
    }

    /** The day in the field, which was found fit. */
    LocalDate day(OnboardingField field) {
        return LocalDate.parse(get(field));
    }

    /** Every field in which a day stands. */
    Map<OnboardingField, LocalDate> days() {
        Map<OnboardingField, LocalDate> days = new EnumMap<>(OnboardingField.class);
        typed.forEach((field, value) -> {
            if (field.isDay()) {
                read(value).ifPresent(day -> days.put(field, day));
            }
        });
        return days;
    }

    /** Everything at once that is wrong with a step, as far as the fields themselves can tell. */
    List<AnswerFault> faults(OnboardingStep step, LocalDate today) {
        List<AnswerFault> faults = new ArrayList<>();
        for (OnboardingField field : OnboardingField.of(step)) {
            fault(field, today).ifPresent(problem -> faults.add(new AnswerFault(field, problem)));
        }
        if (step == OnboardingStep.COUNCIL && get(OnboardingField.REGISTER).isEmpty()) {
            unnamed(faults);
        }
        if (step == OnboardingStep.EDITION && get(OnboardingField.SOURCE).isEmpty()) {
            faults.add(new AnswerFault(OnboardingField.SOURCE, Problem.NO_EDITION));
        }
        if (step == OnboardingStep.PEOPLE && samePerson()) {
            faults.add(new AnswerFault(OnboardingField.HR_EMAIL, Problem.SAME_PERSON));
        }
        return faults;
    }

    /** A council outside of the register brings its own code and name; nothing at all is missing at the register. */
    private void unnamed(List<AnswerFault> faults) {
        boolean code = typed.containsKey(OnboardingField.CODE);
        boolean name = typed.containsKey(OnboardingField.NAME_KK);
        if (!code && !name) {
            faults.add(new AnswerFault(OnboardingField.REGISTER, Problem.BLANK));
        } else if (!code) {
            faults.add(new AnswerFault(OnboardingField.CODE, Problem.BLANK));
        } else if (!name) {
            faults.add(new AnswerFault(OnboardingField.NAME_KK, Problem.BLANK));
        }
    }

    private boolean samePerson() {
        String hr = Email.normal(get(OnboardingField.HR_EMAIL));
        return !hr.isEmpty() && hr.equals(Email.normal(get(OnboardingField.OFFICIAL_EMAIL)));
    }

    private Optional<Problem> fault(OnboardingField field, LocalDate today) {
        String value = get(field);
        if (value.isEmpty()) {
            return field.kind().required() ? Optional.of(Problem.BLANK) : Optional.empty();
        }
        if (value.length() > field.kind().longest()) {
            return Optional.of(Problem.TOO_LONG);
        }
        return switch (field.kind()) {
            case TEXT, OPTIONAL, CHOICE -> Optional.empty();
            case CODE -> unless(isCode(value), Problem.NOT_A_CODE);
            case NAME, OPTIONAL_NAME -> unless(NAME.matcher(value).matches(), Problem.NOT_A_NAME);
            case EMAIL -> unless(Email.plausible(value), Problem.NOT_AN_EMAIL);
            case CATEGORY -> unless(PostCategory.known(value), Problem.NOT_A_CATEGORY);
            case DATE -> date(value, today);
        };
    }

    private static Optional<Problem> date(String value, LocalDate today) {
        Optional<LocalDate> day = read(value).filter(read -> !read.isBefore(EARLIEST));
        if (day.isEmpty()) {
            return Optional.of(Problem.NOT_A_DATE);
        }
        return unless(!day.get().isAfter(today), Problem.IN_FUTURE);
    }

    private static Optional<LocalDate> read(String value) {
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Whether a council may publish under this code; the word of the models is theirs. */
    static boolean isCode(String code) {
        return CODE.matcher(code).matches() && !code.startsWith("model");
    }

    private static Optional<Problem> unless(boolean fit, Problem problem) {
        return fit ? Optional.empty() : Optional.of(problem);
    }
}
