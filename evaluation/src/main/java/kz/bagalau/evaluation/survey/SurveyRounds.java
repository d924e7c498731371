package kz.bagalau.evaluation.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Period;
import kz.bagalau.platform.usecase.SeenVersion;

/** The surveys of the bound council. */
@ApplicationScoped
public class SurveyRounds {

    @PersistenceContext(unitName = "bagalau")
    private EntityManager em;

    @Inject
    SeenVersion seen;

    /** The round of this number. */
    public Optional<SurveyRound> find(UUID id) {
        return Optional.ofNullable(id).map(each -> em.find(SurveyRound.class, each));
    }

    /** The same, held until the transaction ends, for a step that is taken once. */
    public Optional<SurveyRound> hold(UUID id) {
        Optional<SurveyRound> held =
                Optional.ofNullable(id).map(each -> em.find(SurveyRound.class, each, LockModeType.PESSIMISTIC_WRITE));
        held.map(SurveyRound::version).ifPresent(seen::require);
        return held;
    }

    /** The round of the period. */
    public Optional<SurveyRound> of(Period period) {
        return em.createQuery("select r from SurveyRound r where r.period = :period", SurveyRound.class)
                .setParameter("period", period.toString())
                .getResultStream()
                .findFirst();
    }

    /** Every round, the latest period first. */
    public List<SurveyRound> all() {
        return em.createQuery("select r from SurveyRound r order by r.period desc", SurveyRound.class)
                .getResultList();
    }

    /** Keeps a new one, before its circles. */
    public void add(SurveyRound round) {
        em.persist(round);
        em.flush();
    }
}
