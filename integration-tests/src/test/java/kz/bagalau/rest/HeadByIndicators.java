package kz.bagalau.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;
import kz.bagalau.rest.Program.Answer;

/** The head of the apparatus of a {@link RankedCouncil}, whom its chair evaluates by indicators (paragraphs 22-27). */
final class HeadByIndicators {

    private static final String LATE = RankedCouncil.LATE;
    private static final String[] ACTUALS = {"88,5", "5", "100"};

    private final Program hr;
    private final Program chair;
    private final Map<String, String> asked;

    HeadByIndicators(RankedCouncil council) {
        hr = council.program("hr");
        chair = council.program("official");
        asked = Map.of("employee", council.program("head").employee(), "period", RankedCouncil.PERIOD);
    }

    /** Begins his plan and writes three indicators: its address. */
    String plan() {
        String plan = chair.post("plans", asked).is(201).location();
        KpiRestIT.indicators().forEach(each -> {
            Answer added = chair.read(plan).post(plan + "/indicators", "").is(201);
            chair.seen(added.etag()).patch(added.location(), each).is(200);
        });
        return plan;
    }

    /** Carries the plan to where it is placed. */
    void place(String plan) {
        chair.step(plan, Map.of("step", "set", "reason", LATE)).is(200);
        hr.step(plan, Map.of("step", "agree", "as", "hr")).is(200);
        chair.step(plan, Map.of("step", "approve")).is(200);
        hr.step(plan, Map.of("step", "place", "reason", LATE)).is(200);
    }

    /** Prepares his sheet from the plan: its address. */
    String sheet() {
        return hr.post("sheets", asked).is(201).location();
    }

    /** Enters what was reached. */
    void enter(String sheet) {
        int place = 0;
        for (JsonElement each : hr.get(sheet).is(200).list("lines")) {
            JsonObject line = each.getAsJsonObject();
            hr.seen(line.get("etag").getAsString())
                    .put(
                            sheet + "/actuals/" + line.get("line").getAsString(),
                            Map.of("actual", ACTUALS[place], "source", "Тоқсандық есеп"))
                    .is(200);
            place++;
        }
    }

    /** Gives every indicator the highest mark that annex 3 permits. */
    void mark(String sheet) {
        chair.get(sheet + "/marks").is(200).list("lines").forEach(each -> {
            JsonObject line = each.getAsJsonObject();
            String highest = line.getAsJsonObject("permitted").get("highest").getAsString();
            chair.seen(line.get("etag").getAsString())
                    .put(sheet + "/marks/" + line.get("line").getAsString(), Map.of("mark", highest))
                    .is(200);
        });
    }

    /** Everything from his plan to his closed sheet, and the quarter opened on the way: the sheet's address. */
    String closedSheet(RankedCouncil council) {
        place(plan());
        String sheet = sheet();
        enter(sheet);
        council.openQuarter();
        hr.step(sheet, Map.of("step", "send", "reason", LATE)).is(200);
        mark(sheet);
        chair.step(sheet, Map.of("step", "close", "reason", LATE)).is(200);
        return sheet;
    }
}
