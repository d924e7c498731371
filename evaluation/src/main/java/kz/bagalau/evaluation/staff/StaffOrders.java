package kz.bagalau.evaluation.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.usecase.ChangedMeanwhile;

/** The orders of the bound council by which somebody evaluates in another one's stead, or serves in another body. */
@ApplicationScoped
public class StaffOrders {

    @PersistenceContext(unitName = "bagalau")
    private EntityManager entityManager;

    /** Every substitution, the past ones included. */
    public List<Substitution> substitutions() {
        return entityManager
                .createQuery("select s from Substitution s order by s.from desc, s.id", Substitution.class)
                .getResultList();
    }

    /** Every secondment, the past ones included. */
    public List<Secondment> secondments() {
        return entityManager
                .createQuery("select s from Secondment s order by s.from desc, s.id", Secondment.class)
                .getResultList();
    }

    /**
     * What the orders say when sheets are assigned.
     *
     * @param today the day of the question: a substitute evaluates while the substitution lasts
     * @param lastDay the period's last day: a seconded person is where he was on it
     */
    public StandIns on(LocalDate today, LocalDate lastDay) {
        return new StandIns(
                substitutes(today),
                secondments().stream()
                        .filter(order -> order.covers(lastDay))
                        .collect(Collectors.toMap(
                                Secondment::employee,
                                order -> new StandIns.OtherBody(
                                        order.direction() == Secondment.Direction.AWAY, order.body()))));
    }

    /** The substitute of each evaluator whose duties somebody else performs on the day. */
    public Map<UUID, UUID> substitutes(LocalDate today) {
        return substitutions().stream()
                .filter(order -> order.covers(today))
                .collect(Collectors.toMap(Substitution::evaluator, Substitution::substitute));
    }

    Substitution substitution(UUID id, int version) {
        return seen(entityManager.find(Substitution.class, id), version, Substitution::version);
    }

    Secondment secondment(UUID id, int version) {
        return seen(entityManager.find(Secondment.class, id), version, Secondment::version);
    }

    private static <T> T seen(T order, int version, Function<T, Integer> versionOf) {
        if (order == null) {
            throw new Refused(new StaffRefusal.OrderUnknown());
        }
        if (versionOf.apply(order) != version) {
            throw new Refused(new ChangedMeanwhile());
        }
        return order;
    }

    void add(Substitution order) {
        entityManager.persist(order);
    }

    void add(Secondment order) {
        entityManager.persist(order);
    }
}
