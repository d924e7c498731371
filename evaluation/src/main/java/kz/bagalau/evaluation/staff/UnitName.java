package kz.bagalau.evaluation.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import kz.bagalau.methodology.LawText;

/** A name that a unit bore until a day, that day included. Part of {@link Unit}. */
@Entity
@Table(name = "unit_names")
public class UnitName {

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    @Column(name = "name_kk")
    private String nameKk;

    @Column(name = "name_ru")
    private String nameRu;

    @Column(name = "valid_until")
    private LocalDate until;

    @Version
    private int version;

    protected UnitName() {}

    UnitName(Unit unit, LawText name, LocalDate until) {
        this.id = UUID.randomUUID();
        this.unit = unit;
        this.nameKk = name.kk();
        this.nameRu = name.ru();
        this.until = until;
    }

    /** The name in both languages. */
    public LawText name() {
        return new LawText(nameKk, nameRu, null);
    }

    /** The last day on which the unit bore it. */
    public LocalDate until() {
        return until;
    }
}
