package kz.bagalau.platform.usecase;

import java.util.Objects;
import java.util.UUID;

/** The number of a command, made by whoever sends it: the same number means the same command, however often it comes. */
public record CommandId(UUID value) {

    public CommandId {
        Objects.requireNonNull(value, "value");
    }
}
