package kz.bagalau.evaluation.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys of the rounds, each a file in the folder {@code bagalau.survey.keys} that only the portal reads: outside of the
 * database and of its copies. A round whose key is lost takes no answers any more and cannot be counted.
 */
@ApplicationScoped
class RoundKeys {

    @Inject
    @ConfigProperty(name = "bagalau.survey.keys", defaultValue = ".bagalau/survey-keys")
    String folder;

    void launched(@Observes RoundLaunched launched) {
        make(launched.round());
    }

    /** Makes the key of a round that is being launched; one that is there stays. */
    void make(UUID round) {
        try {
            Files.createDirectories(Path.of(folder));
            Path made = Files.createTempFile(Path.of(folder), "key", ".new", onlyOwner());
            Files.write(made, RoundKey.random(), StandardOpenOption.DSYNC);
            try {
                Files.createLink(file(round), made);
            } catch (FileAlreadyExistsException stays) {
                requireWhole(round);
            } finally {
                Files.delete(made);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The key of the survey cannot be kept in " + Path.of(folder).toAbsolutePath(), e);
        }
    }

    /** The key, unless it was destroyed. */
    Optional<RoundKey> of(UUID round) {
        try {
            return Optional.of(new RoundKey(Files.readAllBytes(file(round))));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Destroys the key; where it is gone already nothing happens. */
    void destroy(UUID round) {
        try {
            if (Files.exists(file(round))) {
                Files.write(file(round), new byte[RoundKey.BYTES], StandardOpenOption.DSYNC);
                Files.deleteIfExists(file(round));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void requireWhole(UUID round) {
        of(round).orElseThrow();
    }

    private Path file(UUID round) {
        return Path.of(folder).resolve(round + ".key");
    }

    private static FileAttribute<?>[] onlyOwner() {
        boolean posix =
                Path.of(".").getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
