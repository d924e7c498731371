package kz.bagalau.delivery;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks what is delivered packed, so that a folder is there complete or not at all. */
final class Archive {

    private Archive() {}

    /** A {@code tar.gz} into the folder, without its first {@code strip} levels. */
    static void gunzip(InputStream packed, Path folder, int strip) throws IOException {
        unpack(new GzipCompressorInputStream(new BufferedInputStream(packed, 1 << 16), true), folder, strip);
    }

    /** A {@code tar.xz} into the folder. */
    static void unxz(InputStream packed, Path folder) throws IOException {
        unpack(new XZCompressorInputStream(new BufferedInputStream(packed, 1 << 16)), folder, 0);
    }

    private static void unpack(InputStream plain, Path folder, int strip) throws IOException {
        Path half = folder.resolveSibling(folder.getFileName() + ".new");
        remove(half);
        Files.createDirectories(half);
        try (TarArchiveInputStream tar = new TarArchiveInputStream(plain)) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path name = Path.of(entry.getName()).normalize();
                if (name.getNameCount() > strip) {
                    put(tar, entry, half, half.resolve(name.subpath(strip, name.getNameCount())));
                }
            }
        }
        Files.move(half, folder);
    }

    private static void put(TarArchiveInputStream tar, TarArchiveEntry entry, Path root, Path target)
            throws IOException {
        if (!target.normalize().startsWith(root)) {
            throw new IOException("An archive that leads out of its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        if ((entry.getMode() & 0100) != 0) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    /** Removes a folder with all that is in it; nothing if it is not there. */
    static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Lays a folder over another one. */
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
