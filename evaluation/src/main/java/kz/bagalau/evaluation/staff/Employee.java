package kz.bagalau.evaluation.staff;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
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
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.presence.AbsenceSpan;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/**
 * A person of the apparatus. He is appointed to a post, may move to another one, is placed under a direct and a higher
 * head, is away now and then, and one day leaves; nothing of this is ever overwritten, each change begins on a date and
 * ends what stood before. A wrong entry that begins on the same date is corrected in place. The person himself stays:
 * results are kept after a dismissal (paragraphs 6 and 14).
 */
@Entity
@Table(name = "employees")
public class Employee implements Career<Appointment, HeadLine> {

    @Id
    private UUID id;

    @Embedded
    private PersonName name;

    private String email;

    private String phone;

    @OneToMany(mappedBy = "employee", cascade = CascadeType.ALL, orphanRemoval = true)
    @BatchFetch(BatchFetchType.JOIN)
    private List<Appointment> appointments = new ArrayList<>();

    @OneToMany(mappedBy = "employee", cascade = CascadeType.ALL, orphanRemoval = true)
    @BatchFetch(BatchFetchType.JOIN)
    private List<HeadLine> heads = new ArrayList<>();

    @OneToMany(mappedBy = "employee", cascade = CascadeType.ALL, orphanRemoval = true)
    @BatchFetch(BatchFetchType.JOIN)
    private List<Absence> absences = new ArrayList<>();

    @OneToMany(mappedBy = "employee", cascade = CascadeType.ALL, orphanRemoval = true)
    @BatchFetch(BatchFetchType.JOIN)
    private List<FormerName> formerNames = new ArrayList<>();

    @Version
    private int version;

    protected Employee() {}

    /** A person who is not appointed to anything yet. */
    public Employee(PersonName name, String email, String phone) {
        this(UUID.randomUUID(), name, email, phone);
    }

    /** A new person under an id that its sender made. */
    Employee(UUID id, PersonName name, String email, String phone) {
        this.id = id;
        this.name = name;
        this.email = Email.normal(email);
        this.phone = phoneOf(phone);
    }

    /** Says otherwise how the person is named and reached; the former name and address are kept until the eve of the day. */
    public void describe(PersonName newName, String newEmail, String newPhone, LocalDate from) {
        String address = Email.normal(newEmail);
        if (!name.equals(newName) || !email.equals(address)) {
            formerNames.add(new FormerName(this, name, email, from.minusDays(1)));
        }
        name = newName;
        email = address;
        phone = phoneOf(newPhone);
    }

    private static String phoneOf(String written) {
        return written == null ? "" : written.strip();
    }

    /**
     * From this day the person is in this post; the post held before ends on the eve. An appointment of the very same
     * day is corrected, an earlier one than the latest is refused: history is not rewritten.
     */
    public void appoint(UUID post, LocalDate from) {
        appoint(post, from, "");
    }

    /** The same by an order whose number is known. */
    public void appoint(UUID post, LocalDate from, String order) {
        Optional<Appointment> latest = latestAppointment();
        if (latest.isPresent()) {
            Appointment before = latest.get();
            if (before.from().equals(from)) {
                before.correct(post, order);
                return;
            }
            if (before.from().isAfter(from)) {
                throw new Refused(new StaffRefusal.AppointmentTooEarly(name.full(), before.from()));
            }
            if (before.covers(from)) {
                before.endOn(from.minusDays(1), order);
            }
        }
        appointments.add(new Appointment(this, post, from, order));
    }

    /** The person leaves the service; his heads end with it. */
    public void dismiss(LocalDate lastDay) {
        dismiss(lastDay, "");
    }

    /** The same by an order whose number is known. */
    public void dismiss(LocalDate lastDay, String order) {
        Appointment current =
                latestAppointment().orElseThrow(() -> new Refused(new StaffRefusal.NotInPost(name.full(), lastDay)));
        if (current.until().filter(lastDay::equals).isPresent()) {
            return;
        }
        current.until().ifPresent(gone -> {
            throw new Refused(new StaffRefusal.AlreadyDismissed(name.full(), gone));
        });
        if (lastDay.isBefore(current.from())) {
            throw new Refused(new StaffRefusal.PeriodReversed(current.from(), lastDay));
        }
        current.endOn(lastDay, order);
        heads.removeIf(line -> line.from().isAfter(lastDay));
        heads.stream().filter(line -> line.covers(lastDay)).forEach(line -> line.endOn(lastDay));
    }

    /** From this day the other person heads this one; circles are for {@link Heads} to refuse. */
    public void placeUnder(HeadKind kind, UUID head, LocalDate from) {
        if (id.equals(head)) {
            throw new Refused(new StaffRefusal.HeadOfHimself(name.full()));
        }
        if (!inPostOn(from)) {
            throw new Refused(new StaffRefusal.NotInPost(name.full(), from));
        }
        Optional<HeadLine> latest = latestLine(kind);
        if (latest.isPresent()) {
            HeadLine before = latest.get();
            if (before.from().isAfter(from)) {
                throw new Refused(new StaffRefusal.HeadTooEarly(name.full(), before.from()));
            }
            if (before.covers(from) && before.head().equals(head)) {
                return;
            }
            if (before.from().equals(from)) {
                before.correct(head);
                return;
            }
            if (before.covers(from)) {
                before.endOn(from.minusDays(1));
            }
        }
        heads.add(new HeadLine(this, kind, head, from));
    }

    /** From this day nobody heads the person in this way. */
    public void leaveWithoutHead(HeadKind kind, LocalDate from) {
        heads.removeIf(line -> line.kind() == kind && !line.from().isBefore(from));
        headOn(kind, from).ifPresent(line -> line.endOn(from.minusDays(1)));
    }

    /** The person is away on these days; the very same entry twice is one entry, a part of it is refused. */
    public void beAway(AbsenceSpan away) {
        if (absenceSpans().contains(away)) {
            return;
        }
        absenceSpans().stream()
                .filter(known -> known.overlaps(away.from(), away.until()))
                .findFirst()
                .ifPresent(known -> {
                    throw new Refused(new StaffRefusal.AbsencesOverlap(name.full(), known.from(), known.until()));
                });
        absences.add(new Absence(this, away));
    }

    /** Takes back an absence that was entered by mistake; unknown ones are gone already. */
    public void withdrawAbsence(UUID absence) {
        if (!absences.removeIf(known -> known.id().equals(absence))) {
            throw new Refused(new StaffRefusal.AbsenceUnknown());
        }
    }

    /** How the person stands now. */
    public Whereabouts whereabouts() {
        return new Whereabouts(
                name.surname(),
                name.givenName(),
                name.patronymic(),
                phone,
                appointments().stream()
                        .map(held -> new Whereabouts.Held(
                                held.post(), held.from(), held.since(), held.until(), held.order(), held.endingOrder()))
                        .toList(),
                heads().stream()
                        .map(line -> new Whereabouts.Headed(line.kind(), line.head(), line.from(), line.until()))
                        .toList());
    }

    /** Puts the person back to how he stood before a list that is taken back; absences are not a list's to change. */
    public void putBack(Whereabouts before) {
        name = PersonName.of(before.surname(), before.givenName(), before.patronymic());
        phone = before.phone();
        appointments.clear();
        before.appointments().forEach(held -> {
            Appointment again = new Appointment(this, held.post(), held.from(), held.order());
            again.heldSince(held.since());
            held.until().ifPresent(last -> again.endOn(last, held.endingOrder()));
            appointments.add(again);
        });
        heads.clear();
        before.heads().forEach(line -> {
            HeadLine again = new HeadLine(this, line.kind(), line.head(), line.from());
            line.until().ifPresent(again::endOn);
            heads.add(again);
        });
    }

    /** The person stands under nobody any more, so that those above him can be struck out first. */
    public void leaveEverybody() {
        heads.clear();
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public PersonName name() {
        return name;
    }

    /** The address by which files and sign-in know the person, in lower case. */
    public String email() {
        return email;
    }

    /** The telephone, empty when unknown. */
    public String phone() {
        return phone;
    }

    /** The version for optimistic locking. */
    public int version() {
        return version;
    }

    /** How the person was named and reached before, latest first. */
    public List<FormerName> formerNames() {
        return formerNames.stream()
                .sorted(Comparator.comparing(FormerName::until).reversed())
                .toList();
    }

    @Override
    public List<Appointment> appointments() {
        return appointments.stream().sorted(Span.BY_START).toList();
    }

    @Override
    public List<HeadLine> heads() {
        return heads.stream().sorted(Span.BY_START).toList();
    }

    /** Every absence, oldest first. */
    public List<Absence> absences() {
        return absences.stream()
                .sorted(Comparator.comparing((Absence absence) -> absence.span().from()))
                .toList();
    }

    @Override
    public List<AbsenceSpan> absenceSpans() {
        return absences().stream().map(Absence::span).toList();
    }

    /** Whether the person is in a post on the day. */
    public boolean inPostOn(LocalDate day) {
        return appointmentDuring(day, day).isPresent();
    }

    /** Who heads the person now, or headed him until his last day in service. */
    public Optional<UUID> lastHead(HeadKind kind) {
        Optional<LocalDate> lastDay = latestAppointment().flatMap(Appointment::until);
        return latestLine(kind)
                .filter(line -> line.until().isEmpty() || line.until().equals(lastDay))
                .map(HeadLine::head);
    }

    private Optional<HeadLine> headOn(HeadKind kind, LocalDate day) {
        return heads.stream()
                .filter(line -> line.kind() == kind && line.covers(day))
                .findFirst();
    }

    private Optional<HeadLine> latestLine(HeadKind kind) {
        return heads.stream().filter(line -> line.kind() == kind).max(Span.BY_START);
    }
}
