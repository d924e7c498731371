package kz.bagalau.platform.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.WebTarget;
import jakarta.ws.rs.ext.ContextResolver;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.net.ssl.SSLContext;
import org.glassfish.jersey.client.ClientProperties;
import org.glassfish.jersey.client.proxy.WebResourceFactory;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.keycloak.admin.client.spi.ResteasyClientProvider;

/** Gives the admin client the server's own Jersey: RESTEasy would install itself for the whole server (ADR 0014). */
final class JerseyClients implements ResteasyClientProvider {

    private static final int CONNECT_SECONDS = 3;
    private static final int READ_SECONDS = 20;

    /** It warns of every PUT without a body and DELETE with one, of which Keycloak's interface is full; kept, or it is forgotten. */
    private static final Logger INVOCATIONS = Logger.getLogger("org.glassfish.jersey.client.JerseyInvocation");

    JerseyClients() {
        INVOCATIONS.setLevel(Level.SEVERE);
    }

    /** Trust is never switched off, whatever is asked. */
    @Override
    public Client newRestEasyClient(Object json, SSLContext ssl, boolean noTrust) {
        ClientBuilder builder = ClientBuilder.newBuilder()
                .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                .readTimeout(READ_SECONDS, TimeUnit.SECONDS)
                .register(new Mapper())
                .register(JacksonFeature.withoutExceptionMappers())
                // roles are taken away by a DELETE with a body
                .property(ClientProperties.SUPPRESS_HTTP_COMPLIANCE_VALIDATION, true)
                // otherwise the server's JSON-B reads the answers
                .property("jersey.config.jsonFeature", "JacksonFeature");
        return (ssl == null ? builder : builder.sslContext(ssl)).build();
    }

    @Override
    public <R> R targetProxy(WebTarget target, Class<R> resource) {
        return WebResourceFactory.newResource(resource, target);
    }

    private static final class Mapper implements ContextResolver<ObjectMapper> {

        private final ObjectMapper mapper = new ObjectMapper()
                .setSerializationInclusion(JsonInclude.Include.NON_NULL)
                .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

        @Override
        public ObjectMapper getContext(Class<?> type) {
            return mapper;
        }
    }
}
