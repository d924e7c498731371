package kz.bagalau.ui.staff;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.cycle.ShowStandInRules;
import kz.bagalau.evaluation.cycle.StandInRulesView;
import kz.bagalau.evaluation.ranking.DelegationsView;
import kz.bagalau.evaluation.ranking.ShowDelegations;
import kz.bagalau.evaluation.staff.EndSecondment;
import kz.bagalau.evaluation.staff.EndSubstitution;
import kz.bagalau.evaluation.staff.RecordSecondment;
import kz.bagalau.evaluation.staff.RecordSubstitution;
import kz.bagalau.evaluation.staff.Secondment.Direction;
import kz.bagalau.evaluation.staff.ShowStaffOrders;
import kz.bagalau.evaluation.staff.StaffOrdersView;
import kz.bagalau.ui.frame.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Who evaluates in whose stead, among whom an evaluator has split his people, and who is seconded. */
@Named
@ViewScoped
public class OrdersPage implements Serializable {

    @Inject
    ShowStaffOrders showStaffOrders;

    @Inject
    ShowStandInRules showStandInRules;

    @Inject
    ShowDelegations showDelegations;

    @Inject
    RecordSubstitution recordSubstitution;

    @Inject
    EndSubstitution endSubstitution;

    @Inject
    RecordSecondment recordSecondment;

    @Inject
    EndSecondment endSecondment;

    @Inject
    Messages messages;

    private UUID evaluator;
    private UUID substitute;
    private String order;
    private LocalDate from;
    private LocalDate until;
    private UUID seconded;
    private Direction direction = Direction.AWAY;
    private String body;
    private String secondmentOrder;
    private LocalDate secondedFrom;
    private LocalDate secondedUntil;
    private LocalDate lastDay;
    private LocalDate backOn;
    private transient StaffOrdersView view;
    private transient StandInRulesView rules;
    private transient DelegationsView delegations;

    public void substituteBy() {
        view = null;
        recordSubstitution.of(UUID.randomUUID(), evaluator, substitute, order, from, until);
        evaluator = null;
        substitute = null;
        order = null;
        from = null;
        until = null;
        messages.done("staff.substitution.done");
    }

    public void endSubstitution(UUID id, int version) {
        view = null;
        endSubstitution.of(id, version, lastDay);
        messages.done("staff.substitution.ended");
    }

    public void second() {
        view = null;
        recordSecondment.of(
                UUID.randomUUID(),
                seconded,
                direction,
                body,
                secondmentOrder,
                secondedFrom,
                Optional.ofNullable(secondedUntil));
        seconded = null;
        body = null;
        secondmentOrder = null;
        secondedFrom = null;
        secondedUntil = null;
        messages.done("staff.secondment.done");
    }

    public void comeBack(UUID id, int version) {
        view = null;
        endSecondment.of(id, version, backOn);
        messages.done("staff.secondment.ended");
    }

    public StaffOrdersView getView() {
        if (view == null) {
            view = showStaffOrders.all();
            lastDay = lastDay == null ? view.today() : lastDay;
            backOn = backOn == null ? view.today() : backOn;
        }
        return view;
    }

    public StandInRulesView getRules() {
        if (rules == null) {
            rules = showStandInRules.rules();
        }
        return rules;
    }

    public DelegationsView getDelegations() {
        if (delegations == null) {
            delegations = showDelegations.latest();
        }
        return delegations;
    }

    public Direction[] getDirections() {
        return Direction.values();
    }

    public UUID getEvaluator() {
        return evaluator;
    }

    public void setEvaluator(UUID evaluator) {
        this.evaluator = evaluator;
    }

    public UUID getSubstitute() {
        return substitute;
    }

    public void setSubstitute(UUID substitute) {
        this.substitute = substitute;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public UUID getSeconded() {
        return seconded;
    }

    public void setSeconded(UUID seconded) {
        this.seconded = seconded;
    }

    public Direction getDirection() {
        return direction;
    }

    public void setDirection(Direction direction) {
        this.direction = direction;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getSecondmentOrder() {
        return secondmentOrder;
    }

    public void setSecondmentOrder(String secondmentOrder) {
        this.secondmentOrder = secondmentOrder;
    }

    public LocalDate getSecondedFrom() {
        return secondedFrom;
    }

    public void setSecondedFrom(LocalDate secondedFrom) {
        this.secondedFrom = secondedFrom;
    }

    public LocalDate getSecondedUntil() {
        return secondedUntil;
    }

    public void setSecondedUntil(LocalDate secondedUntil) {
        this.secondedUntil = secondedUntil;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public LocalDate getBackOn() {
        return backOn;
    }

    public void setBackOn(LocalDate backOn) {
        this.backOn = backOn;
    }
}
