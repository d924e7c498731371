package kz.bagalau.evaluation.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import kz.bagalau.evaluation.exchange.PackageFault.Kind;
import kz.bagalau.methodology.Refused;

/**
 * The package as an archive ({@code docs/exchange.md}): files with a manifest of their hashes. Nothing is ever written to
 * a disk, so a name that leads elsewhere could do nothing; it is refused all the same, since no system of good will sends it.
 */
final class ExchangePackage {

    /** How much is read of an archive. */
    static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final int MOST_FILES = 20;
    private static final int MOST_UNPACKED = 32 * 1024 * 1024;
    private static final int CHUNK = 8192;
    private static final int SHOWN = 60;
    private static final Pattern SAFE = Pattern.compile("[a-z0-9][a-z0-9-]*(\\.[a-z0-9]+)?");

    private final List<PackageFault> faults = new ArrayList<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private ExchangePackage() {}

    /** The files with their manifest before them. */
    static byte[] write(PackageManifest manifest, Map<String, byte[]> files, String made) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (ZipOutputStream packed = new ZipOutputStream(written)) {
            put(packed, PackageManifest.NAME, manifest.written(files, made));
            for (var file : files.entrySet()) {
                put(packed, file.getKey(), file.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return written.toByteArray();
    }

    private static void put(ZipOutputStream packed, String name, byte[] content) throws IOException {
        packed.putNextEntry(new ZipEntry(name));
        packed.write(content);
        packed.closeEntry();
    }

    /**
     * The files of a package of this council; refuses with everything that is wrong.
     *
     * @param needed the file without which nothing can be done with it
     */
    static Map<String, byte[]> read(byte[] archive, String council, String needed) {
        ExchangePackage read = new ExchangePackage();
        read.unpack(archive);
        read.compare(council, needed);
        if (!read.faults.isEmpty()) {
            throw new Refused(new ExchangeRefusal.PackageFaulty(read.faults));
        }
        return read.files;
    }

    private void unpack(byte[] archive) {
        if (archive.length > MOST_BYTES) {
            faults.add(PackageFault.of(Kind.TOO_LARGE));
            return;
        }
        try (ZipInputStream packed = new ZipInputStream(new ByteArrayInputStream(archive))) {
            int left = MOST_UNPACKED;
            for (ZipEntry entry = packed.getNextEntry(); entry != null; entry = packed.getNextEntry()) {
                if (files.size() == MOST_FILES) {
                    faults.add(PackageFault.of(Kind.TOO_MANY_FILES));
                    return;
                }
                Optional<byte[]> content = unpacked(packed, left);
                if (content.isEmpty()) {
                    faults.add(fault(Kind.SWELLS, entry.getName()));
                    return;
                }
                left -= content.get().length;
                keep(entry.getName(), content.get());
            }
        } catch (IOException | IllegalArgumentException broken) {
            faults.add(PackageFault.of(Kind.UNREADABLE));
        }
        if (files.isEmpty() && faults.isEmpty()) {
            faults.add(PackageFault.of(Kind.UNREADABLE));
        }
    }

    private void keep(String name, byte[] content) {
        if (!SAFE.matcher(name).matches()) {
            faults.add(fault(Kind.UNSAFE_NAME, name));
        }
        if (files.putIfAbsent(name.toLowerCase(Locale.ROOT), content) != null) {
            faults.add(fault(Kind.TWICE, name));
        }
    }

    /** The file; none when it unpacks to more than may be. */
    private static Optional<byte[]> unpacked(ZipInputStream packed, int most) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int read = packed.read(chunk); read >= 0; read = packed.read(chunk)) {
            content.write(chunk, 0, read);
            if (content.size() > most) {
                return Optional.empty();
            }
        }
        return Optional.of(content.toByteArray());
    }

    private void compare(String council, String needed) {
        if (files.isEmpty()) {
            return;
        }
        byte[] written = files.remove(PackageManifest.NAME);
        if (written == null) {
            faults.add(PackageFault.of(Kind.NO_MANIFEST));
            return;
        }
        PackageManifest.read(written)
                .ifPresentOrElse(
                        manifest -> compare(manifest, council, needed),
                        () -> faults.add(PackageFault.of(Kind.MANIFEST_UNREADABLE)));
    }

    private void compare(PackageManifest manifest, String council, String needed) {
        if (!manifest.known()) {
            faults.add(PackageFault.of(Kind.OTHER_FORMAT));
        }
        if (!manifest.council().equals(council)) {
            faults.add(fault(Kind.OTHER_COUNCIL, manifest.council()));
        }
        manifest.hashes().forEach((name, hash) -> {
            byte[] content = files.get(name);
            if (content == null) {
                faults.add(fault(Kind.MISSING, name));
            } else if (!PackageManifest.hash(content).equals(hash)) {
                faults.add(fault(Kind.HASH_DIFFERS, name));
            }
        });
        files.keySet().stream()
                .filter(name -> !manifest.hashes().containsKey(name))
                .forEach(name -> faults.add(fault(Kind.UNEXPECTED, name)));
        if (!manifest.hashes().containsKey(needed)) {
            faults.add(fault(Kind.NO_STAFF, needed));
        }
    }

    /** The name as it may be shown: short, and without signs that hide or turn others. */
    private static PackageFault fault(Kind kind, String name) {
        String shown = name.replaceAll("[^\\p{L}\\p{N}./\\\\:_ -]", "?");
        return new PackageFault(kind, shown.length() > SHOWN ? shown.substring(0, SHOWN) + "…" : shown);
    }
}
