package kz.bagalau.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The one folder in which everything lives that a run leaves behind: data, secrets, logs and what was unpacked. Removing it
 * brings the machine back to before the first start.
 */
public final class DataFolder {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path path;

    public DataFolder(Path path) {
        this.path = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(this.path);
            for (String part : new String[] {"secrets", "run", "logs"}) {
                Files.createDirectories(this.path.resolve(part));
            }
            Files.setPosixFilePermissions(this.path.resolve("secrets"), PosixFilePermissions.fromString("rwx------"));
        } catch (IOException e) {
            throw new Trouble(
                    "The data folder " + this.path + " cannot be written (" + e
                            + "): make it writable, or name another one with --data.",
                    e);
        }
    }

    public Path path() {
        return path;
    }

    public Path logs() {
        return path.resolve("logs");
    }

    /** Short-lived things: pid files and what is laid out anew at each start. */
    Path run() {
        return path.resolve("run");
    }

    Path database() {
        return path.resolve("database");
    }

    /** A secret that is made up once and kept in a file that only its owner can read. */
    public String secret(String name) {
        Path file = path.resolve("secrets").resolve(name);
        try {
            if (!Files.exists(file)) {
                byte[] bytes = new byte[24];
                RANDOM.nextBytes(bytes);
                Path half = file.resolveSibling(name + ".new");
                Files.deleteIfExists(half);
                Files.createFile(
                        half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(half, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
                Files.move(half, file);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean hasSecret(String name) {
        return Files.exists(path.resolve("secrets").resolve(name));
    }

    /** Keeps a second launcher out of this folder for as long as this process lives. */
    FileLock lock() {
        Path file = run().resolve("launcher.pid");
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                String holder = Files.readString(file).strip();
                channel.close();
                throw new Trouble("Bağalau already runs with the data folder " + path + " (process " + holder
                        + "): use it, stop it with Ctrl-C there, or start another one with --data and --port.");
            }
            channel.truncate(0);
            channel.write(
                    StandardCharsets.US_ASCII.encode(ProcessHandle.current().pid() + "\n"));
            return lock;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** Refuses to go on where the disk would run full on the way. */
    void requireSpace(long megabytes) {
        try {
            long free = Files.getFileStore(path).getUsableSpace() >> 20;
            if (free < megabytes) {
                throw new Trouble("Only " + free + " MB are free where " + path + " lies, " + megabytes
                        + " MB are needed: free some, or name a folder on another disk with --data.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
