package kz.bagalau.evaluation.council;

import java.util.Objects;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.Editions;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.tenancy.CouncilId;

/** A council as the work needs it: its name and the law it works by. A plain value. */
public final class Council {

    private final CouncilId id;
    private final String code;
    private final LawText name;
    private final LawText region;
    private final Editions editions;

    Council(CouncilId id, String code, LawText name, LawText region, Editions editions) {
        this.id = Objects.requireNonNull(id);
        this.code = code;
        this.name = name;
        this.region = region;
        this.editions = editions;
    }

    /** The council's number. */
    public CouncilId id() {
        return id;
    }

    /** Its short name in addresses and editions. */
    public String code() {
        return code;
    }

    /** Its name. */
    public LawText name() {
        return name;
    }

    /** The name of its region. */
    public LawText region() {
        return region;
    }

    /** All its editions. */
    public Editions editions() {
        return editions;
    }

    /** The edition that governs a period: the one in force on its first day (R06). */
    public Edition editionFor(Period period) {
        return editions.governing(period);
    }

    /** A published edition of this council. */
    public Edition edition(EditionId asked) {
        return editions.all().stream()
                .filter(edition -> edition.id().equals(asked))
                .findFirst()
                .orElseThrow(() -> new Refused(new EditionUnknown(asked)));
    }
}
