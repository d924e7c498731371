package kz.bagalau.evaluation.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who is asked about whom in the bound council. */
@ApplicationScoped
public class Circles {

    @PersistenceContext(unitName = "bagalau")
    private EntityManager em;

    /** Whether the person belongs to the circle now, and its round awaits answers. */
    public boolean asked(UUID circle, UUID respondent) {
        return respondent(circle, respondent)
                .filter(SurveyRespondent::isIn)
                .filter(each -> find(circle)
                        .map(SurveyCircle::round)
                        .map(round -> em.find(SurveyRound.class, round))
                        .filter(round -> round.state() == RoundState.LAUNCHED)
                        .isPresent())
                .isPresent();
    }

    /** The circle of this number. */
    public Optional<SurveyCircle> find(UUID circle) {
        return Optional.ofNullable(circle).map(each -> em.find(SurveyCircle.class, each));
    }

    /** The circles of a round. */
    public List<SurveyCircle> of(UUID round) {
        return em.createQuery("select c from SurveyCircle c where c.round = :round", SurveyCircle.class)
                .setParameter("round", round)
                .getResultList();
    }

    /** The numbers of the round's circles that answer on paper. */
    Set<UUID> onPaper(UUID round) {
        return of(round).stream()
                .filter(SurveyCircle::isOnPaper)
                .map(SurveyCircle::id)
                .collect(Collectors.toSet());
    }

    /** The circle of the round in which others are asked about this person. */
    Optional<SurveyCircle> about(UUID round, UUID employee) {
        return em.createQuery(
                        "select c from SurveyCircle c where c.round = :round and c.employee = :employee",
                        SurveyCircle.class)
                .setParameter("round", round)
                .setParameter("employee", employee)
                .getResultStream()
                .findFirst();
    }

    /** Whoever is or was asked about one servant. */
    public List<SurveyRespondent> respondents(UUID circle) {
        return em.createQuery("select s from SurveyRespondent s where s.circle = :circle", SurveyRespondent.class)
                .setParameter("circle", circle)
                .getResultList();
    }

    /** Whoever is or was asked in a round, by circle. */
    public Map<UUID, List<SurveyRespondent>> ofRound(UUID round) {
        return em.createQuery(
                        "select s from SurveyRespondent s, SurveyCircle c where c.id = s.circle and c.round = :round",
                        SurveyRespondent.class)
                .setParameter("round", round)
                .getResultStream()
                .collect(Collectors.groupingBy(SurveyRespondent::circle));
    }

    /** The line of this number. */
    public Optional<SurveyRespondent> line(UUID id) {
        return Optional.ofNullable(id).map(each -> em.find(SurveyRespondent.class, each));
    }

    /** The person's line in the circle. */
    public Optional<SurveyRespondent> respondent(UUID circle, UUID employee) {
        return respondents(circle).stream()
                .filter(each -> each.employee().equals(employee))
                .findFirst();
    }

    /** About how many people each is asked in the round. */
    Map<UUID, Integer> load(UUID round) {
        return ofRound(round).values().stream()
                .flatMap(Collection::stream)
                .filter(SurveyRespondent::isIn)
                .collect(Collectors.toMap(SurveyRespondent::employee, each -> 1, Integer::sum));
    }

    /** Takes all circles of a round away that has not been launched. */
    void clear(UUID round) {
        em.createQuery("delete from SurveyRespondent s where s.circle in"
                        + " (select c.id from SurveyCircle c where c.round = :round)")
                .setParameter("round", round)
                .executeUpdate();
        em.createQuery("delete from SurveyCircle c where c.round = :round")
                .setParameter("round", round)
                .executeUpdate();
    }

    /** Keeps a circle with its first respondents. */
    void add(SurveyCircle circle, List<Candidate> drawn) {
        em.persist(circle);
        em.flush();
        drawn.forEach(each -> em.persist(new SurveyRespondent(circle.id(), each, false)));
    }

    /** Writes what has changed about the circles before their round moves on. */
    void flush() {
        em.flush();
    }

    /** Asks another one; whoever makes room for him is written first. */
    void add(SurveyRespondent respondent) {
        em.flush();
        em.persist(respondent);
    }
}
