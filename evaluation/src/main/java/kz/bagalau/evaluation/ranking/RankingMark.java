package kz.bagalau.evaluation.ranking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.sheet.MarkChangedMeanwhile;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.score.Score;

/**
 * The mark of one parameter in one sheet (paragraphs 31, 32) with its ground, «Негіздеме». It has a version of its own,
 * so that two windows lose nothing to each other: only the same mark can be contested.
 */
@Entity
@Table(name = "ranking_marks")
public class RankingMark {

    @Id
    private UUID id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "sheet_id")
    private RankingSheet sheet;

    private String parameter;
    private int position;

    @Column(name = "mark")
    private BigDecimal value;

    @Column(name = "ground")
    private String comment;

    protected RankingMark() {}

    static RankingMark empty(RankingSheet sheet, String parameter, int position) {
        RankingMark mark = new RankingMark();
        mark.id = UUID.randomUUID();
        mark.sheet = sheet;
        mark.parameter = parameter;
        mark.position = position;
        mark.comment = "";
        return mark;
    }

    RankingMarked change(int seen, Optional<Score> newValue, String newComment, Citation by) {
        if (seen != version) {
            throw new Refused(new MarkChangedMeanwhile(value(), comment));
        }
        RankingMarked marked =
                new RankingMarked(sheet.id(), sheet.employee(), parameter, value(), newValue, newComment.strip(), by);
        value = newValue.map(Score::value).orElse(null);
        comment = newComment.strip();
        return marked;
    }

    public int version() {
        return version;
    }

    /** The key of the parameter in the sheet's edition. */
    public String parameter() {
        return parameter;
    }

    /** The mark, once it is given. */
    public Optional<Score> value() {
        return Optional.ofNullable(value).map(Score::new);
    }

    /** The ground of the mark; empty when none is written. */
    public String comment() {
        return comment;
    }
}
