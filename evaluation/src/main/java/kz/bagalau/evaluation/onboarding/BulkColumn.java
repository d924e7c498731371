package kz.bagalau.evaluation.onboarding;

import java.util.Arrays;
import java.util.List;
import kz.bagalau.methodology.LawText;

/** The columns of a sheet of a region beside those of the people. */
public enum BulkColumn {
    /** The council's code in the register of maslikhats. */
    COUNCIL("Кеңес коды", "Код маслихата", "Council code"),
    /** The name of a council outside of the register, in Kazakh; of one in the register it only helps the reader. */
    NAME("Кеңес атауы", "Название маслихата", "Council name"),
    /** The number of its decision; without it no edition is begun. */
    DECISION_NUMBER("Шешім нөмірі", "Номер решения", "Decision number"),
    /** The day of its decision. */
    DECISION_DATE("Шешім күні", "Дата решения", "Decision date");

    private final LawText title;

    BulkColumn(String kk, String ru, String en) {
        this.title = new LawText(kk, ru, en);
    }

    /** The heading in the three languages. */
    public LawText title() {
        return title;
    }

    static List<LawText> titles() {
        return Arrays.stream(values()).map(BulkColumn::title).toList();
    }
}
