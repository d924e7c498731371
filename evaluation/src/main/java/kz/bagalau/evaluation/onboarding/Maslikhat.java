package kz.bagalau.evaluation.onboarding;

import java.util.Objects;
import kz.bagalau.methodology.LawText;

/**
 * An administrative unit of the Republic that elects a maslikhat.
 *
 * @param code its lower-case Latin code, made for the register
 * @param unit the name of the unit in Kazakh and Russian: "Кеген ауданы"
 * @param region the name of its region; of the city itself where it belongs to none
 * @param parent the code of its region, blank for a region and a city of republican significance
 * @param source where the register has it from
 */
public record Maslikhat(String code, MaslikhatLevel level, LawText unit, LawText region, String parent, String source) {

    private static final String DISTRICT_KK = " ауданы";
    private static final String REGION_KK = " облысы";
    private static final String DISTRICT_RU = "ский район";
    private static final String REGION_RU = "ская область";

    public Maslikhat {
        Objects.requireNonNull(code);
        Objects.requireNonNull(level);
    }

    /** In which region of the portal its council stands: its own code for a region or a city without one. */
    public String regionCode() {
        return parent.isEmpty() ? code : parent;
    }

    /** The name of the maslikhat itself, as its decisions give it; a proposal that may be corrected. */
    public LawText council() {
        return new LawText(kazakh() + "ы", russian("ский", "маслихат"), null);
    }

    /** The name of its apparatus, which is the council of the portal; a proposal that may be corrected. */
    public LawText apparatus() {
        return new LawText(kazakh() + "ының аппараты", "Аппарат " + russian("ского", "маслихата"), null);
    }

    private String kazakh() {
        String kk = unit.kk();
        if (kk.endsWith(DISTRICT_KK)) {
            return without(kk, DISTRICT_KK) + " аудандық мәслихат";
        }
        return kk.endsWith(REGION_KK) ? without(kk, REGION_KK) + " облыстық мәслихат" : kk + " мәслихат";
    }

    /** A district named by an adjective gives it to its maslikhat; any other name stands behind in the genitive. */
    private String russian(String ending, String maslikhat) {
        String ru = unit.ru();
        if (ru.endsWith(DISTRICT_RU)) {
            return without(ru, DISTRICT_RU)
                    + ending
                    + (ending.endsWith("го") ? " районного " : " районный ")
                    + maslikhat;
        }
        if (ru.endsWith(REGION_RU)) {
            return without(ru, REGION_RU)
                    + ending
                    + (ending.endsWith("го") ? " областного " : " областной ")
                    + maslikhat;
        }
        return maslikhat
                + ' '
                + ru.replaceFirst("^город ", "города ")
                        .replaceFirst("^район ", "района ")
                        .replaceFirst("^область ", "области ");
    }

    private static String without(String name, String ending) {
        return name.substring(0, name.length() - ending.length());
    }
}
