package kz.bagalau.evaluation.council;

import java.io.Serializable;
import kz.bagalau.methodology.LawText;

/** A council as the head of every page names it. Plain strings inside, since a session keeps it. */
public record CouncilView(
        String nameKk, String nameRu, String nameEn, String regionKk, String regionRu, String regionEn)
        implements Serializable {

    static CouncilView of(Council council) {
        LawText name = council.name();
        LawText region = council.region();
        return new CouncilView(name.kk(), name.ru(), name.en(), region.kk(), region.ru(), region.en());
    }

    /** The council's name. */
    public LawText name() {
        return new LawText(nameKk, nameRu, nameEn);
    }

    /** Its region's name. */
    public LawText region() {
        return new LawText(regionKk, regionRu, regionEn);
    }
}
