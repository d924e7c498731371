package kz.bagalau.environment;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/** What many pages need before there is something to see: people and an opened quarter, made through the portal's own pages. */
public final class Preparation {

    private static final List<String> SURNAMES =
            List.of("Әбенов", "Бектұров", "Ғабитов", "Дүйсенов", "Еркінов", "Жанұзақов", "Қасенов", "Нұрпейісов");
    private static final List<String> NAMES =
            List.of("Айдар", "Бақытжан", "Дәурен", "Ерлан", "Мәди", "Нұрлан", "Сұңғат", "Шыңғыс");
    private static final String HEADINGS = "Тегі;Аты;Әкесінің аты;Электрондық пошта;Телефон;Бөлімше;Бөлімше (орысша);"
            + "Лауазымы;Лауазымы (орысша);Санаты;Тағайындалған күні;Жұмыстан босатылған күні;"
            + "Тікелей басшының поштасы;Жоғары тұрған басшының поштасы;Портал рөлдері\n";

    private Preparation() {}

    /** As many made-up people more, taken in by HR as a file; all of them directly under the head. */
    public static void people(Portal portal, Account hr, Account head, int many) {
        takeIn(portal, hr, file(head, many, "p", "Бас маман;Главный специалист;E-4"));
    }

    /** As many made-up heads more, whose evaluation is by indicators, directly under this one; their mail begins with h. */
    public static void heads(Portal portal, Account hr, Account head, int many) {
        takeIn(portal, hr, file(head, many, "h", "Бөлім басшысы;Руководитель отдела;E-2"));
    }

    private static void takeIn(Portal portal, Account hr, String file) {
        Visitor person = portal.visitor(hr);
        Page form = person.visit("/staff/imports.xhtml");
        Page preview = person.follow(upload(person, form, file));
        Element apply = preview.document().selectFirst("button[name$=apply]");
        if (apply == null) {
            throw new AssertionError(
                    "The people are not taken in: " + preview.document().text());
        }
        require(Forms.press(person, preview, apply.text()));
    }

    /** HR builds the schedule and the official approves it; then HR opens the period. */
    public static void quarter(Portal portal, Account hr, Account official, String period) {
        String schedule = "/cycle/schedule.xhtml?period=" + period;
        Visitor staff = portal.visitor(hr);
        Visitor chair = portal.visitor(official);
        Page built = require(Forms.press(staff, staff.visit(schedule), "Кестені құру"));
        require(Forms.press(staff, built, "Бекітуге ұсыну"));
        require(Forms.press(chair, chair.visit(schedule), "Кестені бекіту"));
        Page opened = Forms.press(staff, staff.visit("/cycle/eligibility.xhtml?period=" + period), "Тоқсанды ашу");
        if (!require(opened).document().text().contains("Тоқсан ашылды")) {
            throw new AssertionError(
                    "The period is not open: " + opened.document().text());
        }
    }

    private static String file(Account head, int many, String mail, String post) {
        String batch = UUID.randomUUID().toString().substring(0, 8);
        return HEADINGS
                + IntStream.range(0, many)
                        .mapToObj(number -> line(head, mail + batch + number, number, post))
                        .collect(Collectors.joining());
    }

    private static String line(Account head, String mailbox, int number, String post) {
        return String.join(
                        ";",
                        SURNAMES.get(number % SURNAMES.size()),
                        NAMES.get(number / SURNAMES.size() % NAMES.size()),
                        "Көпұлы",
                        mailbox + "@bagalau.example",
                        "",
                        number % 2 == 0 ? "Қаржы бөлімі" : "Заң бөлімі",
                        number % 2 == 0 ? "Финансовый отдел" : "Юридический отдел",
                        post,
                        "03.02.2025",
                        "",
                        head.email(),
                        "",
                        "қызметші")
                + "\n";
    }

    /** Sends a file of people, as CSV, with the one form of the page that takes a file. */
    public static Page upload(Visitor person, Page page, String file) {
        Element form = page.document().selectFirst("form:has(input[type=file])");
        Element button = form.selectFirst("button");
        Map<String, String> fields = Visitor.fields(form);
        String input = form.selectFirst("input[type=file]").attr("name");
        fields.remove(input);
        fields.put(button.attr("name"), button.val());
        return sendParts(
                person,
                page.address(),
                fields,
                border -> part(
                        border, "name=\"" + input + "\"; filename=\"people.csv\"\r\nContent-Type: text/csv", file));
    }

    /** Sends fields as a form that may carry a file does, and after them what the caller adds between the borders. */
    static Page sendParts(Visitor person, URI address, Map<String, String> fields, UnaryOperator<String> more) {
        String border = "border" + UUID.randomUUID();
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) -> body.append(part(border, "name=\"" + name + "\"", value)));
        body.append(more.apply(border)).append("--").append(border).append("--\r\n");
        return person.send(address, request -> request.header("Content-Type", "multipart/form-data; boundary=" + border)
                .header("Origin", address.getScheme() + "://" + address.getAuthority())
                .POST(HttpRequest.BodyPublishers.ofString(body.toString(), StandardCharsets.UTF_8)));
    }

    private static String part(String border, String what, String content) {
        return "--" + border + "\r\nContent-Disposition: form-data; " + what + "\r\n\r\n" + content + "\r\n";
    }

    private static Page require(Page page) {
        if (!page.is(200)) {
            throw new AssertionError("The portal answers " + page);
        }
        return page;
    }
}
