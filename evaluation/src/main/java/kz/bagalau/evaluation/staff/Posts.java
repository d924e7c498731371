package kz.bagalau.evaluation.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.tenancy.TransactionMemory;
import kz.bagalau.platform.usecase.ChangedMeanwhile;

/** Units and posts of the bound council. */
@ApplicationScoped
public class Posts {

    @PersistenceContext(unitName = "bagalau")
    private EntityManager entityManager;

    @Inject
    TransactionMemory memory;

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
        memory.forget(Roll.class);
    }

    /** Keeps a new post. */
    public void add(Post post) {
        entityManager.persist(post);
        memory.forget(Roll.class);
    }

    /** The unit of that id. */
    public Unit unit(UUID id) {
        Unit unit = entityManager.find(Unit.class, id);
        if (unit == null) {
            throw new Refused(new StaffRefusal.UnitUnknown());
        }
        return unit;
    }

    /** The unit as the asker saw it, for changing; refused when somebody has changed it meanwhile. */
    public Unit changeUnit(UUID id, int version) {
        Unit unit = unit(id);
        if (unit.version() != version) {
            throw new Refused(new ChangedMeanwhile());
        }
        entityManager.lock(unit, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        memory.forget(Roll.class);
        return unit;
    }

    /** The post of that id. */
    public Post post(UUID id) {
        Post post = entityManager.find(Post.class, id);
        if (post == null) {
            throw new Refused(new StaffRefusal.PostUnknown());
        }
        return post;
    }

    /** The post as the asker saw it, for changing; refused when somebody has changed it meanwhile. */
    public Post changePost(UUID id, int version) {
        Post post = post(id);
        if (post.version() != version) {
            throw new Refused(new ChangedMeanwhile());
        }
        memory.forget(Roll.class);
        return post;
    }
}
