package kz.bagalau.evaluation.staff.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.bagalau.methodology.LawText;

/** The columns of a list of people, each with the headings by which it is known in Kazakh, Russian and English. */
public enum Column {
    /** Surname. */
    SURNAME(true, 100, "Тегі", "Фамилия", "Surname"),
    /** Given name. */
    GIVEN_NAME(true, 100, "Аты", "Имя", "Given name"),
    /** Patronymic, may be empty. */
    PATRONYMIC(false, 100, "Әкесінің аты", "Отчество", "Patronymic"),
    /** Address by which the person is known. */
    EMAIL(true, 254, "Электрондық пошта", "Электронная почта", "E-mail"),
    /** Telephone. */
    PHONE(false, 40, "Телефон", "Телефон", "Phone"),
    /** Unit in Kazakh. */
    UNIT_KK(true, 300, "Бөлімше", "Подразделение (каз.)", "Unit (kk)"),
    /** Unit in Russian. */
    UNIT_RU(false, 300, "Бөлімше (орысша)", "Подразделение", "Unit (ru)"),
    /** Title of the post in Kazakh. */
    POST_KK(true, 300, "Лауазымы", "Должность (каз.)", "Post (kk)"),
    /** Title of the post in Russian. */
    POST_RU(false, 300, "Лауазымы (орысша)", "Должность", "Post (ru)"),
    /** Category of the post, empty outside the administrative state service. */
    CATEGORY(true, 10, "Санаты", "Категория", "Category"),
    /** First day in the post. */
    APPOINTED(true, 20, "Тағайындалған күні", "Дата назначения", "Appointed"),
    /** Last day in service. */
    DISMISSED(false, 20, "Жұмыстан босатылған күні", "Дата увольнения", "Dismissed"),
    /** E-mail of the direct head. */
    DIRECT_HEAD(false, 254, "Тікелей басшының поштасы", "Почта непосредственного руководителя", "Direct head"),
    /** E-mail of the higher head. */
    HIGHER_HEAD(false, 254, "Жоғары тұрған басшының поштасы", "Почта вышестоящего руководителя", "Higher head"),
    /** What the person does in the portal. */
    ROLES(false, 200, "Портал рөлдері", "Роли в портале", "Roles");

    private final boolean required;
    private final int longest;
    private final LawText title;

    Column(boolean required, int longest, String kk, String ru, String en) {
        this.required = required;
        this.longest = longest;
        this.title = new LawText(kk, ru, en);
    }

    /** Whether a list without this column cannot be read. */
    public boolean required() {
        return required;
    }

    /** How many characters a cell may have. */
    public int longest() {
        return longest;
    }

    /** The heading in the three languages. */
    public LawText title() {
        return title;
    }

    /** The column with this heading, in whichever language and case. */
    static Optional<Column> headed(String heading) {
        String asked = plain(heading);
        return Arrays.stream(values())
                .filter(column ->
                        List.of(column.title.kk(), column.title.ru(), column.title.en(), column.name()).stream()
                                .anyMatch(known -> plain(known).equals(asked)))
                .findFirst();
    }

    /** Several columns named in one text of three languages. */
    static LawText titles(List<Column> columns) {
        return new LawText(
                columns.stream().map(column -> column.title.kk()).collect(Collectors.joining(", ")),
                columns.stream().map(column -> column.title.ru()).collect(Collectors.joining(", ")),
                columns.stream().map(column -> column.title.en()).collect(Collectors.joining(", ")));
    }

    private static String plain(String heading) {
        return heading.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_*:.-]+", " ")
                .strip();
    }
}
