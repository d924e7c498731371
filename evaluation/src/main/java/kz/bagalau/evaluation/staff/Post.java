package kz.bagalau.evaluation.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Refused;

/**
 * A post of a unit with its category. A post never changes: another title or category is another post, and the one that is
 * no longer needed is closed.
 */
@Entity
@Table(name = "posts")
public class Post {

    @Id
    private UUID id;

    @Column(name = "unit_id")
    private UUID unit;

    @Column(name = "title_kk")
    private String titleKk;

    @Column(name = "title_ru")
    private String titleRu;

    private String category;

    @Enumerated(EnumType.STRING)
    private HeadOf heads;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Version
    private int version;

    protected Post() {}

    /** A new post of the unit; {@link PostCategory#NONE} for a post outside the administrative state service. */
    public Post(Unit unit, String titleKk, String titleRu, String category) {
        this(UUID.randomUUID(), unit, new LawText(titleKk, titleRu, null), category, HeadOf.NOBODY);
    }

    /** A new post whose holder heads the unit, or the body, or nobody. */
    Post(UUID id, Unit unit, LawText title, String category, HeadOf heads) {
        this.id = id;
        this.unit = unit.id();
        this.titleKk = title.kk();
        this.titleRu = title.ru();
        this.category = category;
        this.heads = heads;
    }

    /** Nobody holds the post after this day; who still holds it is for the use case to ask. */
    void close(LocalDate lastDay) {
        requireOpen(lastDay);
        closedOn = lastDay;
    }

    /** Refused when the post is closed before the day. */
    void requireOpen(LocalDate day) {
        closed().filter(last -> last.isBefore(day)).ifPresent(last -> {
            throw new Refused(new StaffRefusal.PostClosed(title(), last));
        });
    }

    /** The post's id. */
    public UUID id() {
        return id;
    }

    /** The unit it belongs to. */
    public UUID unit() {
        return unit;
    }

    /** The Kazakh title. */
    public String titleKk() {
        return titleKk;
    }

    /** The Russian title. */
    public String titleRu() {
        return titleRu;
    }

    /** The category, {@code E-4}; empty outside the administrative state service. */
    public String category() {
        return category;
    }

    /** Whether the post belongs to corps B. */
    public boolean bCorps() {
        return !category.equals(PostCategory.NONE);
    }

    /** The title in both languages. */
    public LawText title() {
        return new LawText(titleKk, titleRu, null);
    }

    /** Whom its holder heads. */
    public HeadOf heads() {
        return heads;
    }

    /** The last day, when there is one. */
    public Optional<LocalDate> closed() {
        return Optional.ofNullable(closedOn);
    }

    /** The version for optimistic locking. */
    public int version() {
        return version;
    }
}
