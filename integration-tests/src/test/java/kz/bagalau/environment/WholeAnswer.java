package kz.bagalau.environment;

import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.shrinkwrap.api.Archive;

/**
 * The adapter looks every 200 ms at what the server has printed and takes the first lines of its description for the whole.
 * When it looks while the description is being printed it finds no servlet, and then no case of the deployment runs. The
 * server prints the description once everything is deployed, and the one servlet that the cases are asked through is known:
 * it is added where it was missed.
 */
public final class WholeAnswer implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.override(DeployableContainer.class, PayaraMicroDeployableContainer.class, Container.class);
    }

    /** The adapter with that mended. */
    public static final class Container extends PayaraMicroDeployableContainer {

        private static final String RUNNER = "ArquillianServletRunnerEE9";

        @Override
        public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
            ProtocolMetaData found = super.deploy(archive);
            for (HTTPContext context : found.getContexts(HTTPContext.class)) {
                if (context.getServletByName(RUNNER) == null) {
                    context.add(new Servlet(RUNNER, "/"));
                }
            }
            return found;
        }
    }
}
