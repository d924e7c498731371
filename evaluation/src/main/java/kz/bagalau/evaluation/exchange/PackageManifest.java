package kz.bagalau.evaluation.exchange;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a package says of itself.
 *
 * @param council under which code the council publishes
 * @param hashes the SHA-256 of each file, in small hexadecimal figures
 */
record PackageManifest(String format, int version, String council, String period, Map<String, String> hashes) {

    /** The name of the manifest inside the package. */
    static final String NAME = "manifest.json";

    /** What a package of ours is called. */
    static final String FORMAT = "bagalau-exchange";

    /** The version that is written and read. */
    static final int VERSION = 1;

    private static final JsonProvider JSON = JsonProvider.provider();

    /** The manifest of these files. */
    static PackageManifest of(String council, String period, Map<String, byte[]> files) {
        Map<String, String> hashes = new LinkedHashMap<>();
        files.forEach((name, content) -> hashes.put(name, hash(content)));
        return new PackageManifest(FORMAT, VERSION, council, period, hashes);
    }

    /** The manifest that is written there; none where nobody can read it. */
    static Optional<PackageManifest> read(byte[] written) {
        try (var reader = JSON.createReader(new StringReader(new String(written, StandardCharsets.UTF_8)))) {
            JsonObject json = reader.readObject();
            return hashes(json.get("files"))
                    .map(hashes -> new PackageManifest(
                            json.getString("format", ""),
                            json.getInt("version", 0),
                            json.getString("council", ""),
                            json.getString("period", ""),
                            hashes));
        } catch (JsonException | IllegalStateException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Map<String, String>> hashes(JsonValue files) {
        if (!(files instanceof JsonArray list)) {
            return Optional.empty();
        }
        Map<String, String> hashes = new LinkedHashMap<>();
        for (JsonValue each : list) {
            if (!(each instanceof JsonObject file)) {
                return Optional.empty();
            }
            hashes.put(file.getString("name", ""), file.getString("sha256", ""));
        }
        return Optional.of(hashes);
    }

    /** As it is written. */
    byte[] written(Map<String, byte[]> files, String made) {
        JsonArrayBuilder list = JSON.createArrayBuilder();
        hashes.forEach((name, hash) -> list.add(JSON.createObjectBuilder()
                .add("name", name)
                .add("bytes", files.get(name).length)
                .add("sha256", hash)));
        return JSON.createObjectBuilder()
                .add("format", format)
                .add("version", version)
                .add("council", council)
                .add("period", period)
                .add("made", made)
                .add("files", list)
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Whether it is one of ours, of a version that is known. */
    boolean known() {
        return format.equals(FORMAT) && version == VERSION;
    }

    static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256.", missing);
        }
    }
}
