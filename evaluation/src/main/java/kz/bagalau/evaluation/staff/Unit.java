package kz.bagalau.evaluation.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A structural unit of the apparatus; the leadership is a unit of its own. */
@Entity
@Table(name = "units")
public class Unit {

    @Id
    private UUID id;

    @Column(name = "name_kk")
    private String nameKk;

    @Column(name = "name_ru")
    private String nameRu;

    @Version
    private int version;

    protected Unit() {}

    /** A new unit. */
    public Unit(String nameKk, String nameRu) {
        this.id = UUID.randomUUID();
        this.nameKk = nameKk;
        this.nameRu = nameRu;
    }

    /** The unit's id. */
    public UUID id() {
        return id;
    }

    /** The Kazakh name, which no other unit of the council bears. */
    public String nameKk() {
        return nameKk;
    }

    /** The Russian name. */
    public String nameRu() {
        return nameRu;
    }

    /** Gives the unit another Russian name; the Kazakh one is its identity. */
    public void callInRussian(String name) {
        nameRu = name;
    }
}
