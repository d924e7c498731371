package kz.bagalau.platform.usecase;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The number of the command this request carries, if it carries one. */
@RequestScoped
public class CurrentCommand {

    private CommandId id;
    private final Map<String, Integer> uses = new HashMap<>();

    /** Says the number. */
    public void is(UUID command) {
        id = new CommandId(command);
        uses.clear();
    }

    /** The number. */
    public Optional<CommandId> id() {
        return Optional.ofNullable(id);
    }

    /** A request may use the same use case several times, in an order that a repetition keeps. */
    int nextUseOf(String useCase) {
        return uses.merge(useCase, 1, Integer::sum);
    }
}
