package kz.bagalau.evaluation.staff.importing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import kz.bagalau.methodology.Refused;

/**
 * Unpacks a workbook under limits and packs again what was looked at, so that the reader meets nothing else: no archive
 * that swells, no entry hidden beside the directory, no document type definition with entities.
 */
final class SafeZip {

    private static final int MOST_ENTRIES = 200;
    private static final int MOST_BYTES = 32 * 1024 * 1024;
    private static final int CHUNK = 8192;

    private SafeZip() {}

    static byte[] of(byte[] content) {
        ByteArrayOutputStream checked = new ByteArrayOutputStream();
        int entries = 0;
        int left = MOST_BYTES;
        try (ZipInputStream packed = new ZipInputStream(new ByteArrayInputStream(content));
                ZipOutputStream repacked = new ZipOutputStream(checked)) {
            for (ZipEntry entry = packed.getNextEntry(); entry != null; entry = packed.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new Refused(new FileRefusal.FileUnsafe());
                }
                byte[] part = unpack(packed, left);
                left -= part.length;
                if (isMarkup(entry.getName())) {
                    requireNoDefinitions(part);
                    repacked.putNextEntry(new ZipEntry(entry.getName()));
                    repacked.write(part);
                    repacked.closeEntry();
                }
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new Refused(new FileRefusal.FileUnreadable());
        }
        if (entries == 0) {
            throw new Refused(new FileRefusal.FileUnreadable());
        }
        return checked.toByteArray();
    }

    private static byte[] unpack(ZipInputStream packed, int most) throws IOException {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int read = packed.read(chunk); read >= 0; read = packed.read(chunk)) {
            part.write(chunk, 0, read);
            if (part.size() > most) {
                throw new Refused(new FileRefusal.FileUnsafe());
            }
        }
        return part.toByteArray();
    }

    private static boolean isMarkup(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels");
    }

    /** Office writes its parts in UTF-8; a zero byte means another encoding, in which a definition could hide. */
    private static void requireNoDefinitions(byte[] part) {
        String text = new String(part, StandardCharsets.ISO_8859_1);
        if (text.indexOf('\0') >= 0 || text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
            throw new Refused(new FileRefusal.FileUnsafe());
        }
    }
}
