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
    private String content;
    private boolean repeated;
    private final Map<String, Integer> uses = new HashMap<>();

    /** Says the number. */
    public void is(UUID command) {
        is(command, null);
    }

    /**
     * Says the number and what is asked under it: the same number with other contents is no repetition and refused.
     *
     * @param contents a hash of the request
     */
    public void is(UUID command, String contents) {
        id = new CommandId(command);
        content = contents;
        repeated = false;
        uses.clear();
    }

    /** The number. */
    public Optional<CommandId> id() {
        return Optional.ofNullable(id);
    }

    /** Whether a use case of this request had had its effect before and was not done again. */
    public boolean repeated() {
        return repeated;
    }

    /** A hash of the request, if its sender's numbers are bound to their contents. */
    Optional<String> content() {
        return Optional.ofNullable(content);
    }

    void hasBeenDone() {
        repeated = true;
    }

    /** A request may use the same use case several times, in an order that a repetition keeps. */
    int nextUseOf(String useCase) {
        return uses.merge(useCase, 1, Integer::sum);
    }
}
