package kz.bagalau.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** The realm as code: {@code bagalau-realm.json}, with places for what differs from one start to another. */
record RealmFile(String text) {

    static RealmFile in(Path folder) {
        try {
            return new RealmFile(Files.readString(folder.resolve("bagalau-realm.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String filled(URI portal, int smtpPort, String webSecret) {
        return text.replace("@portal@", portal.toString())
                .replace("@smtpPort@", String.valueOf(smtpPort))
                .replace("@webSecret@", webSecret);
    }
}
