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

    String filled(URI portal, int smtpPort, Secrets secrets) {
        return text.replace("@portal@", portal.toString())
                .replace("@smtpPort@", String.valueOf(smtpPort))
                .replace("@webSecret@", secrets.web())
                .replace("@provisionerSecret@", secrets.provisioner());
    }

    /**
     * By what the portal is known to the sign-in service.
     *
     * @param web of the client by which people sign in
     * @param provisioner of the client by which the portal keeps their accounts
     */
    record Secrets(String web, String provisioner) {}
}
