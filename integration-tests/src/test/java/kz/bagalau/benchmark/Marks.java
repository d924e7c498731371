package kz.bagalau.benchmark;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpRequest;
import java.util.UUID;
import java.util.function.Supplier;
import kz.bagalau.environment.Page;
import kz.bagalau.environment.Visitor;

/** Gives one cell of the grid a three and a four in turn, as the page's script does. */
final class Marks implements Supplier<Page> {

    private final Visitor evaluator;
    private final String sheet;
    private final String parameter;
    private int version;
    private boolean higher;

    private Marks(Visitor evaluator, String sheet, String parameter, int version) {
        this.evaluator = evaluator;
        this.sheet = sheet;
        this.parameter = parameter;
        this.version = version;
    }

    /** The first cell of a row of the evaluator's grid. */
    static Marks ofRow(int row, Visitor evaluator, Page grid) {
        String json = grid.document().selectFirst("#ranking-data").wholeText();
        JsonArray sheets = JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("sheets");
        JsonObject sheet = sheets.get(row).getAsJsonObject();
        for (JsonElement each : sheet.getAsJsonArray("marks")) {
            JsonObject mark = each.getAsJsonObject();
            if (mark.has("applies")) {
                return new Marks(
                        evaluator,
                        sheet.get("id").getAsString(),
                        mark.get("parameter").getAsString(),
                        mark.get("v").getAsInt());
            }
        }
        throw new IllegalStateException("Row " + row + " has no cell to mark.");
    }

    @Override
    public Page get() {
        JsonObject cell = new JsonObject();
        cell.addProperty("sheet", sheet);
        cell.addProperty("parameter", parameter);
        cell.addProperty("version", version);
        cell.addProperty("mark", higher ? "4" : "3");
        cell.addProperty("ground", "");
        Page answer = evaluator.send("/ranking/marks", request -> request.header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Origin", evaluator.origin())
                .POST(HttpRequest.BodyPublishers.ofString(cell.toString())));
        if (answer.is(200)) {
            higher = !higher;
            version = versionIn(answer);
        }
        return answer;
    }

    private int versionIn(Page answer) {
        JsonObject row = JsonParser.parseString(answer.body()).getAsJsonObject().getAsJsonObject("sheet");
        for (JsonElement each : row.getAsJsonArray("marks")) {
            JsonObject mark = each.getAsJsonObject();
            if (mark.get("parameter").getAsString().equals(parameter)) {
                return mark.get("v").getAsInt();
            }
        }
        throw new IllegalStateException("The answer has lost the cell.");
    }
}
