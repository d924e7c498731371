package kz.bagalau.ui.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the portal and its sign-in service are. */
@ApplicationScoped
public class Settings {

    /** The audience an access token must name to be taken. */
    static final String AUDIENCE = "hr-api";

    @Inject
    @ConfigProperty(name = "bagalau.portal.url", defaultValue = "http://localhost:8080")
    URI base;

    @Inject
    @ConfigProperty(name = "bagalau.keycloak.url", defaultValue = "http://localhost:8180")
    URI keycloak;

    @Inject
    @ConfigProperty(name = "bagalau.keycloak.client", defaultValue = "web")
    String client;

    @Inject
    @ConfigProperty(name = "bagalau.keycloak.secret")
    String secret;

    /** The sign-in service's realm. */
    public URI issuer() {
        return URI.create(keycloak.toString().replaceAll("/+$", "") + "/realms/bagalau");
    }

    /** The portal's name as a client of the sign-in service. */
    public String client() {
        return client;
    }

    /** The portal's secret there. */
    String secret() {
        return secret;
    }

    /** The absolute address of a path of the portal; never an address elsewhere, whatever the path says. */
    public URI address(String path) {
        String own = path.startsWith("/") && !path.startsWith("//") && !path.contains("\\") ? path : "/";
        return URI.create(root() + own);
    }

    /** Whether an address is one of the portal's own. */
    public boolean owns(String address) {
        return address != null && address.startsWith(root() + "/");
    }

    /** Scheme, host and port, without a slash at the end. */
    public String root() {
        String text = base.toString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    /** Scheme, host and port of the sign-in service, for the content security policy. */
    public String serviceOrigin() {
        return keycloak.getScheme() + "://" + keycloak.getAuthority();
    }
}
