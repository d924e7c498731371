package kz.bagalau.evaluation.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Units and posts of the bound council. */
@ApplicationScoped
public class Posts {

    @PersistenceContext(unitName = "bagalau")
    private EntityManager entityManager;

    /** Every unit, the present and the past ones. */
    public List<Unit> units() {
        return entityManager.createQuery("select u from Unit u", Unit.class).getResultList();
    }

    /** Every post, the present and the past ones. */
    public List<Post> all() {
        return entityManager.createQuery("select p from Post p", Post.class).getResultList();
    }

    /** Keeps a new unit. */
    public void add(Unit unit) {
        entityManager.persist(unit);
    }

    /** Keeps a new post. */
    public void add(Post post) {
        entityManager.persist(post);
    }
}
