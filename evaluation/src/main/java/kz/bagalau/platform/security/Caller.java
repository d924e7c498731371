package kz.bagalau.platform.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.tenancy.CouncilId;
import kz.bagalau.platform.tenancy.CouncilRegister;
import kz.bagalau.platform.tenancy.CurrentCouncil;
import kz.bagalau.platform.tenancy.Practice;

/**
 * Who acts in this request. Sign-in enters the identity after it has verified a token; everybody else only asks. A job
 * acts on an errand, without a person.
 */
@RequestScoped
public class Caller {

    @Inject
    CurrentCouncil council;

    @Inject
    CouncilRegister councils;

    @Inject
    Members members;

    @Inject
    Practice practice;

    @Inject
    PracticeLending lending;

    private State state = State.NOBODY;

    /** Enters a verified identity and binds its council. */
    public void enter(Identity identity) {
        state = new State(identity, null, null, null);
        council.bind(identity.membership().flatMap(it -> councils.byOrganization(it.organization())));
        practice.bind(Optional.empty());
    }

    /**
     * Enters a verified identity of HR into the practice council of his council, in the place of a made-up person, and
     * answers as whom he acts. Empty, and nobody is entered, when nothing is lent to him: he is HR no more, his council
     * does not work, or there is no practice council, or no such person in it.
     */
    public Optional<Identity> practise(Identity identity, Optional<UUID> person) {
        enter(identity);
        Optional<Lent> lent = identity.says(Role.COUNCIL_HR) && council.known()
                ? lending.of(council.id(), identity.subject(), person)
                : Optional.empty();
        Optional<Identity> played = lent.map(it -> it.inPlaceOf(identity));
        state = played.map(it -> new State(it, null, null, null)).orElse(State.NOBODY);
        council.bind(lent.map(Lent::council));
        practice.bind(lent.map(Lent::ahead));
        return played;
    }

    /** The identity, if somebody is signed in. */
    public Optional<Identity> identity() {
        return Optional.ofNullable(state.identity);
    }

    /** Whether somebody is signed in. */
    public boolean known() {
        return state.identity != null;
    }

    /** The person's number in the sign-in service; on an errand in somebody's name, his number in the staff. */
    public UUID subject() {
        return inName().map(InName::employee).orElseGet(() -> signedIn().subject());
    }

    /** The person's name, or the errand of a job. */
    public String name() {
        return inName().map(InName::name)
                .or(() -> Optional.ofNullable(state.errand))
                .orElseGet(() -> signedIn().name());
    }

    /** The council the person acts in. */
    public CouncilId council() {
        return council.id();
    }

    /** Whether the token and our register both give the role. */
    public boolean has(Role role) {
        if (isErrand()) {
            return inName().map(it -> it.roles().contains(role)).orElse(true);
        }
        return known() && state.identity.says(role) && registration().roles().contains(role);
    }

    /** The person's line in the staff of the council. */
    public UUID employee() {
        return optionalEmployee().orElseThrow(() -> new Refused(new NotEmployed()));
    }

    /** The person's line in the staff of the council, if there is one. */
    public Optional<UUID> optionalEmployee() {
        return inName().map(InName::employee).or(() -> known() ? registration().employee() : Optional.empty());
    }

    /** Whether a job acts, not a person. */
    public boolean isErrand() {
        return state.errand != null;
    }

    /** Whether a job acts in a person's name, as the demo does for the quarters before its first day. */
    public boolean isInName() {
        return inName().isPresent();
    }

    /** The errand, if a job acts. */
    public Optional<String> errand() {
        return Optional.ofNullable(state.errand);
    }

    /**
     * On this errand, what follows is done in the name of this person and no further than his roles go. Never for a
     * person who is signed in: nobody acts in the name of another.
     */
    public void inNameOf(UUID employee, String name, Set<Role> roles) {
        if (!isErrand()) {
            throw new IllegalStateException("Only an errand acts in somebody's name.");
        }
        state = new State(null, null, state.errand, new InName(employee, name, Set.copyOf(roles)));
    }

    private Optional<InName> inName() {
        return Optional.ofNullable(state.inName);
    }

    /**
     * The role in which the caller may act: the first of the permitted ones that token and register both give. Refuses
     * when nobody is signed in, the council is suspended, the register does not know the person, or no role fits.
     */
    public Optional<Role> require(Role... permitted) {
        if (isErrand()) {
            return inName().map(person -> person.first(permitted));
        }
        Identity identity = signedIn();
        boolean forCouncils = Arrays.stream(permitted).anyMatch(role -> !role.aboveCouncils());
        Registration registration = registration();
        Optional<Role> role = Arrays.stream(permitted)
                .filter(each -> identity.says(each) && registration.roles().contains(each))
                .filter(each -> each.aboveCouncils() || !registration.suspended())
                .findFirst();
        if (role.isPresent()) {
            return role;
        }
        if (!forCouncils) {
            throw new Refused(new RoleMissing());
        }
        council.id();
        if (registration.suspended()) {
            throw new Refused(new CouncilSuspended());
        }
        throw new Refused(registration.member() ? new RoleMissing() : new NotAMember());
    }

    /** Acts on an errand, not as a person, and answers who acted before; only {@code Errands} does so. */
    public State onErrand(String errand) {
        State before = state;
        state = new State(null, null, errand, null);
        return before;
    }

    /** The errand is done: whoever acted before acts again. */
    public void restore(State before) {
        state = before;
    }

    private Identity signedIn() {
        return identity().orElseThrow(() -> new Refused(new NotSignedIn()));
    }

    private Registration registration() {
        if (state.registration == null) {
            state = new State(state.identity, members.admit(state.identity, council.known()), null, null);
        }
        return state.registration;
    }

    /** What the request knows of its caller. */
    public static final class State {

        private static final State NOBODY = new State(null, null, null, null);

        private final Identity identity;
        private final Registration registration;
        private final String errand;
        private final InName inName;

        private State(Identity identity, Registration registration, String errand, InName inName) {
            this.identity = identity;
            this.registration = registration;
            this.errand = errand;
            this.inName = inName;
        }
    }

    private record InName(UUID employee, String name, Set<Role> roles) {

        Role first(Role... permitted) {
            return Arrays.stream(permitted)
                    .filter(roles::contains)
                    .findFirst()
                    .orElseThrow(() -> new Refused(new RoleMissing()));
        }
    }
}
