package kz.bagalau.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * The one folder in which everything lives that a run leaves behind: data, secrets, logs and what was unpacked. Removing it
 * brings the machine back to before the first start.
 */
public final class DataFolder {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String NO_SPACE = "No space left on device";
    private static final String MAKE_ROOM = "free some space, or name a folder on another disk with --data.";
    private static final long FULL_MEGABYTES = 20;
    private static final int END_OF_LOG = 4096;

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
            throw unwritable(this.path, e);
        }
    }

    private static Trouble unwritable(Path path, IOException e) {
        if (String.valueOf(e.getMessage()).contains(NO_SPACE)) {
            return new Trouble("The disk is full where " + path + " lies: " + MAKE_ROOM, e);
        }
        String reason = e instanceof FileAlreadyExistsException
                ? "something that is no folder is in its place"
                : "as " + System.getProperty("user.name") + ", who starts this";
        return new Trouble(
                "The data folder " + path + " cannot be written (" + reason
                        + "): make it writable, or name another one with --data.",
                e);
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
            throw unwritable(path, e);
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
        long free = freeMegabytes();
        if (free < megabytes) {
            throw new Trouble("Only " + free + " MB are free where " + path + " lies, " + megabytes + " MB are needed: "
                    + MAKE_ROOM);
        }
    }

    long freeMegabytes() {
        try {
            return Files.getFileStore(path).getUsableSpace() >> 20;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Why a program of ours failed: the full disk if it is that, else what its log may tell.
     *
     * @param what has happened, the beginning of a sentence
     */
    Trouble because(String what, Path log) {
        if (freeMegabytes() < FULL_MEGABYTES || endOf(log).contains(NO_SPACE)) {
            return new Trouble(what + ", for the disk is full where " + path + " lies: " + MAKE_ROOM);
        }
        return new Trouble(what + ": see the end of " + log + ".");
    }

    /** The same for a fault of this program itself, which knows no log. */
    Optional<Trouble> fullDisk(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains(NO_SPACE)) {
                return Optional.of(new Trouble("The disk is full where " + path + " lies: " + MAKE_ROOM, fault));
            }
        }
        return Optional.empty();
    }

    private static String endOf(Path log) {
        try (SeekableByteChannel channel = Files.newByteChannel(log)) {
            channel.position(Math.max(0, channel.size() - END_OF_LOG));
            ByteBuffer end = ByteBuffer.allocate(END_OF_LOG);
            channel.read(end);
            return new String(end.array(), 0, end.position(), StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException e) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
