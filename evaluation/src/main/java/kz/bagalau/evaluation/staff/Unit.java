package kz.bagalau.evaluation.staff;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.tenancy.AbsentId;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/**
 * A structural unit of the apparatus, perhaps within another one; the leadership is a unit of its own. It opens, may take
 * another name from a day on, and closes one day; a paper of an earlier day keeps the name of that day.
 */
@Entity
@Table(name = "units")
public class Unit {

    @Id
    private UUID id;

    @Column(name = "name_kk")
    private String nameKk;

    @Column(name = "name_ru")
    private String nameRu;

    @Convert(converter = AbsentId.class)
    @Column(name = "parent_id")
    private UUID parent;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @OneToMany(mappedBy = "unit", cascade = CascadeType.ALL, orphanRemoval = true)
    @BatchFetch(BatchFetchType.JOIN)
    private List<UnitName> formerNames = new ArrayList<>();

    @Version
    private int version;

    protected Unit() {}

    /** A unit of which nobody knows when it was opened: the people of a list are in it. */
    public Unit(String nameKk, String nameRu) {
        this.id = UUID.randomUUID();
        this.nameKk = nameKk;
        this.nameRu = nameRu;
    }

    /** A new unit, perhaps within another one. */
    Unit(UUID id, LawText name, Optional<UUID> parent, LocalDate opened) {
        this(name.kk(), name.ru());
        this.id = id;
        this.parent = parent.orElse(null);
        this.openedOn = opened;
    }

    /** The unit bears this name from the day on; the name of the very same day is corrected, an earlier one is refused. */
    public void rename(LawText name, LocalDate from) {
        Optional<LocalDate> latest = latestName();
        if (latest.filter(day -> !day.isBefore(from)).isPresent()) {
            throw new Refused(new StaffRefusal.RenameTooEarly(latest.get().plusDays(1)));
        }
        if (opened().filter(from::isBefore).isPresent()) {
            throw new Refused(new StaffRefusal.RenameTooEarly(openedOn));
        }
        requireOpen(from);
        LocalDate eve = from.minusDays(1);
        if (!from.equals(openedOn) && !latest.equals(Optional.of(eve))) {
            formerNames.add(new UnitName(this, name(), eve));
        }
        nameKk = name.kk();
        nameRu = name.ru();
    }

    /** The unit is no more after this day; who still works in it is for the use case to ask. */
    void close(LocalDate lastDay) {
        requireOpen(lastDay);
        if (openedOn != null && lastDay.isBefore(openedOn)) {
            throw new Refused(new StaffRefusal.PeriodReversed(openedOn, lastDay));
        }
        closedOn = lastDay;
    }

    /** Refused when the unit is closed before the day. */
    void requireOpen(LocalDate day) {
        closed().filter(last -> last.isBefore(day)).ifPresent(last -> {
            throw new Refused(new StaffRefusal.UnitClosed(name(), last));
        });
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

    /** The latest name. */
    public LawText name() {
        return new LawText(nameKk, nameRu, null);
    }

    /** The name on the day: a paper of the third quarter does not change when the unit is renamed in the fourth. */
    public LawText nameOn(LocalDate day) {
        return formerNames.stream()
                .filter(former -> !former.until().isBefore(day))
                .min(Comparator.comparing(UnitName::until))
                .map(UnitName::name)
                .orElseGet(this::name);
    }

    /** The names it bore before, latest first. */
    public List<UnitName> formerNames() {
        return formerNames.stream()
                .sorted(Comparator.comparing(UnitName::until).reversed())
                .toList();
    }

    /** The unit within which it stands. */
    public Optional<UUID> parent() {
        return Optional.ofNullable(parent);
    }

    /** The first day, when it is known. */
    public Optional<LocalDate> opened() {
        return Optional.ofNullable(openedOn);
    }

    /** The last day, when there is one. */
    public Optional<LocalDate> closed() {
        return Optional.ofNullable(closedOn);
    }

    /** The version for optimistic locking. */
    public int version() {
        return version;
    }

    /** Gives the unit another Russian name; the Kazakh one is its identity. */
    public void callInRussian(String name) {
        nameRu = name;
    }

    private Optional<LocalDate> latestName() {
        return formerNames.stream().map(UnitName::until).max(Comparator.naturalOrder());
    }
}
