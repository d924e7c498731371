package kz.bagalau.evaluation.council;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.Editions;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.tenancy.CouncilId;

/** A council as the work needs it: its name and the law it works by. A plain value. */
public final class Council {

    /** Before the code of a region: the publisher of its model editions. */
    public static final String MODEL = "model-";

    private final CouncilId id;
    private final String code;
    private final LawText name;
    private final LawText region;
    private final String regionCode;
    private final Optional<Editions> editions;

    Council(CouncilId id, String code, LawText name, LawText region, String regionCode, Optional<Editions> editions) {
        this.id = Objects.requireNonNull(id);
        this.code = code;
        this.name = name;
        this.region = region;
        this.regionCode = regionCode;
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

    /** The code under which the model editions of its region are published. */
    public String modelCode() {
        return MODEL + regionCode;
    }

    /** All its editions; refuses while none is published. */
    public Editions editions() {
        return editions.orElseThrow(() -> new Refused(new NoEditionPublished()));
    }

    /** All its editions, the earliest first; none while it has published none. */
    public List<Edition> published() {
        return editions.map(Editions::all).orElse(List.of());
    }

    /** Whether an edition governs the period. */
    public boolean hasEditionFor(Period period) {
        return editions.flatMap(all -> all.forPeriod(period)).isPresent();
    }

    /** The edition that governs a period: the one in force on its first day (R06). */
    public Edition editionFor(Period period) {
        return editions().governing(period);
    }

    /** A published edition of this council. */
    public Edition edition(EditionId asked) {
        return edition(asked.value());
    }

    /** A published edition of this council by the name that an address has, which may be anything. */
    public Edition edition(String asked) {
        return published().stream()
                .filter(edition -> edition.id().value().equals(asked))
                .findFirst()
                .orElseThrow(() -> new Refused(new EditionUnknown(asked)));
    }
}
