package kz.bagalau.evaluation.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A post of a unit with its category. A post never changes: another title or category is another post. */
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

    @Version
    private int version;

    protected Post() {}

    /** A new post of the unit; {@link PostCategory#NONE} for a post outside the administrative state service. */
    public Post(Unit unit, String titleKk, String titleRu, String category) {
        this.id = UUID.randomUUID();
        this.unit = unit.id();
        this.titleKk = titleKk;
        this.titleRu = titleRu;
        this.category = category;
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
}
