package kz.bagalau.evaluation.kpi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import kz.bagalau.methodology.Refused;

/**
 * A file that HR attaches: what it is shows in its bytes, never in its name; the name is cleaned and ends as the bytes
 * say.
 */
public record EvidenceFile(String name, Kind kind, byte[] content) {

    /** The most a file may hold. */
    public static final int MOST_MEGABYTES = 10;

    /** The same in bytes. */
    public static final int MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;

    private static final int LONGEST_NAME = 120;
    private static final int MOST_ENTRIES = 2000;
    private static final int MOST_UNPACKED = 100 * 1024 * 1024;
    private static final int CHUNK = 8192;
    private static final int LONGEST_MIMETYPE = 100;
    private static final String WORD = "word/document.xml";
    private static final String EXCEL = "xl/workbook.xml";
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

    /** The kinds that are taken. */
    public enum Kind {
        PDF("application/pdf"),
        PNG("image/png"),
        JPEG("image/jpeg"),
        DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ODT(OPEN_DOCUMENT + "text"),
        ODS(OPEN_DOCUMENT + "spreadsheet");

        private final String mediaType;

        Kind(String mediaType) {
            this.mediaType = mediaType;
        }

        /** The media type under which it is sent out. */
        public String mediaType() {
            return mediaType;
        }

        private String ending() {
            return this == JPEG ? "jpg" : name().toLowerCase(Locale.ROOT);
        }

        private boolean endsLike(String name) {
            return name.endsWith("." + ending()) || this == JPEG && name.endsWith(".jpeg");
        }

        /** All of them, for a message. */
        static String all() {
            return Arrays.stream(values()).map(Kind::name).collect(Collectors.joining(", "));
        }
    }

    /** Looks at the bytes; refused when they are too many, of another kind or made to do harm. */
    public static EvidenceFile of(String named, byte[] content) {
        if (content.length == 0) {
            throw new Refused(new EvidenceRefusal.EvidenceEmpty());
        }
        if (content.length > MOST_BYTES) {
            throw new Refused(new EvidenceRefusal.EvidenceTooLarge(MOST_MEGABYTES));
        }
        Kind kind = kindOf(content).orElseThrow(() -> new Refused(new EvidenceRefusal.EvidenceOfOtherKind(Kind.all())));
        return new EvidenceFile(cleaned(named, kind), kind, content.clone());
    }

    /** The hash by which the file is known again. */
    public String sha256() {
        return sha256(content);
    }

    /** The hash of these bytes. */
    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256.", missing);
        }
    }

    private static Optional<Kind> kindOf(byte[] content) {
        if (startsWith(content, '%', 'P', 'D', 'F', '-')) {
            return Optional.of(Kind.PDF);
        }
        if (startsWith(content, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
            return Optional.of(Kind.PNG);
        }
        if (startsWith(content, 0xFF, 0xD8, 0xFF)) {
            return Optional.of(Kind.JPEG);
        }
        return startsWith(content, 'P', 'K', 3, 4) ? packed(content) : Optional.empty();
    }

    /** An office document is an archive that names its main part; every part is unpacked under a limit and none is kept. */
    private static Optional<Kind> packed(byte[] content) {
        Optional<Kind> found = Optional.empty();
        int entries = 0;
        long unpacked = 0;
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                String part = entry.getName();
                if (++entries > MOST_ENTRIES || part.toLowerCase(Locale.ROOT).contains("vbaproject")) {
                    throw new Refused(new EvidenceRefusal.EvidenceUnsafe());
                }
                if (entries == 1 && part.equals("mimetype")) {
                    found = openDocument(archive.readNBytes(LONGEST_MIMETYPE));
                } else if (found.isEmpty()) {
                    found = office(part);
                }
                unpacked += size(archive, MOST_UNPACKED - unpacked);
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
        return found;
    }

    private static Optional<Kind> office(String part) {
        return switch (part) {
            case WORD -> Optional.of(Kind.DOCX);
            case EXCEL -> Optional.of(Kind.XLSX);
            default -> Optional.empty();
        };
    }

    private static Optional<Kind> openDocument(byte[] mimetype) {
        String named = new String(mimetype, StandardCharsets.US_ASCII).strip();
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.mediaType().startsWith(OPEN_DOCUMENT))
                .filter(kind -> kind.mediaType().equals(named))
                .findFirst();
    }

    private static long size(ZipInputStream archive, long most) throws IOException {
        byte[] chunk = new byte[CHUNK];
        long size = 0;
        for (int read = archive.read(chunk); read >= 0; read = archive.read(chunk)) {
            size += read;
            if (size > most) {
                throw new Refused(new EvidenceRefusal.EvidenceUnsafe());
            }
        }
        return size;
    }

    private static boolean startsWith(byte[] content, int... beginning) {
        if (content.length < beginning.length) {
            return false;
        }
        for (int place = 0; place < beginning.length; place++) {
            if (content[place] != (byte) beginning[place]) {
                return false;
            }
        }
        return true;
    }

    /** The last part of a path, without signs that are not seen or that a file system reads; as long as one line. */
    private static String cleaned(String named, Kind kind) {
        String last = named.substring(Math.max(named.lastIndexOf('/'), named.lastIndexOf('\\')) + 1);
        String seen = last.codePoints()
                .filter(EvidenceFile::isSeen)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll("[\"*:<>?|;]", "_")
                .replaceAll("\\s+", " ")
                .replaceAll("^[. ]+|[. ]+$", "");
        String lower = seen.toLowerCase(Locale.ROOT);
        String ending = kind.endsLike(lower) ? seen.substring(seen.lastIndexOf('.')) : "." + kind.ending();
        String stem = kind.endsLike(lower) ? seen.substring(0, seen.lastIndexOf('.')) : seen;
        String kept = stem.isBlank() ? kind.ending() : stem;
        int points = Math.min(LONGEST_NAME - ending.length(), kept.codePointCount(0, kept.length()));
        return kept.substring(0, kept.offsetByCodePoints(0, points)).strip() + ending;
    }

    private static boolean isSeen(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
