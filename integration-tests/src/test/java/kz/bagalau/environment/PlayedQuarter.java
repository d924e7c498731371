package kz.bagalau.environment;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.StringJoiner;
import java.util.UUID;
import org.jsoup.nodes.Element;

/**
 * The third quarter of 2026 in both councils, played to its results without a browser, from wherever it stands: for
 * tests that need somebody's results to ask for, not for the quarter itself. The last sheet of each council stays open,
 * for tests that need one.
 */
public final class PlayedQuarter {

    public static final String PERIOD = "2026-Q3";

    private static final Gson JSON = new Gson();

    private PlayedQuarter() {}

    /** Plays what has not been played. */
    public static void in(Portal portal) {
        play(portal, Account.ALATAU_HR, Account.ALATAU_OFFICIAL, Account.ALATAU_HEAD, PERIOD);
        play(portal, Account.SARYSU_HR, Account.SARYSU_OFFICIAL, Account.SARYSU_HEAD, PERIOD);
    }

    /** Plays what has not been played of another period, in one council. */
    public static void play(Portal portal, Account personnel, Account chair, Account evaluator, String period) {
        play(portal.visitor(personnel), portal.visitor(chair), portal.visitor(evaluator), period);
    }

    /** The same by people who have signed in, in whichever council they work. */
    public static void play(Visitor hr, Visitor official, Visitor head, String period) {
        String schedule = "/cycle/schedule.xhtml?period=" + period;
        Forms.pressIfThere(hr, schedule, "Кестені құру");
        Forms.pressIfThere(hr, schedule, "Бекітуге ұсыну");
        Forms.pressIfThere(official, schedule, "Кестені бекіту");
        Forms.pressIfThere(hr, "/cycle/eligibility.xhtml?period=" + period, "Тоқсанды ашу");
        markAndClose(head, period);
        Forms.pressIfThere(hr, "/result/acquaintance.xhtml?period=" + period, "Барлығын таныстыруға жіберу");
    }

    private static void markAndClose(Visitor head, String period) {
        String path = "/ranking/sheets.xhtml?period=" + period;
        toClose(head.visit(path)).forEach(sheet -> markAll(head, sheet));
        Page page = head.visit(path);
        StringJoiner open = new StringJoiner(",");
        toClose(page)
                .forEach(sheet -> open.add(sheet.get("id").getAsString() + ":"
                        + sheet.get("version").getAsInt()));
        if (open.length() > 0) {
            close(head, page, open.toString());
        }
    }

    private static List<JsonObject> toClose(Page page) {
        List<JsonObject> open = new ArrayList<>();
        JsonArray sheets = grid(page).getAsJsonArray("sheets");
        for (int i = 0; i < sheets.size() - 1; i++) {
            JsonObject sheet = sheets.get(i).getAsJsonObject();
            if (!sheet.has("closed")) {
                open.add(sheet);
            }
        }
        return open;
    }

    private static void close(Visitor head, Page page, String sheets) {
        Element button = page.document().selectFirst("[id$=close][type=submit]");
        var fields = new HashMap<String, String>();
        fields.put(page.document().selectFirst(".sheets-to-close").attr("name"), sheets);
        Element reason = button.closest("form").selectFirst("textarea");
        if (reason != null) {
            fields.put(reason.attr("name"), "Бағалаушы іссапарда болды.");
        }
        Page answer = Forms.send(head, page, button, fields);
        if (answer.status() != 302) {
            throw new AssertionError("The sheets do not close: " + answer);
        }
    }

    private static void markAll(Visitor head, JsonObject sheet) {
        for (JsonElement each : sheet.getAsJsonArray("marks")) {
            JsonObject cell = each.getAsJsonObject();
            if (cell.has("applies") && !cell.has("mark")) {
                Page answer = mark(
                        head,
                        UUID.randomUUID(),
                        sheet.get("id").getAsString(),
                        cell.get("parameter").getAsString(),
                        cell.get("v").getAsInt(),
                        "4");
                if (!answer.is(200)) {
                    throw new AssertionError("No mark: " + answer + answer.body());
                }
            }
        }
    }

    /** What the page's script knows of the grid. */
    public static JsonObject grid(Page page) {
        Element grid = page.document().selectFirst("#ranking-data");
        if (grid == null) {
            throw new AssertionError("No grid: " + page);
        }
        return JSON.fromJson(grid.wholeText(), JsonObject.class);
    }

    /** Sends one mark as the page's script does. */
    public static Page mark(Visitor head, UUID command, String sheet, String parameter, int version, String mark) {
        JsonObject cell = new JsonObject();
        cell.addProperty("sheet", sheet);
        cell.addProperty("parameter", parameter);
        cell.addProperty("version", version);
        cell.addProperty("mark", mark);
        cell.addProperty("ground", "");
        return head.json("/ranking/marks", command, JSON.toJson(cell));
    }
}
