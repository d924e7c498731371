package kz.bagalau.environment;

import java.io.File;
import java.nio.file.Path;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR as it was built, with one jar more: the tests' own doors. The product itself has none. */
final class Wars {

    private Wars() {}

    /** Writes the WAR with the doors beside the logs and tells where. */
    static Path withDoors() {
        JavaArchive doors = ShrinkWrap.create(JavaArchive.class, "doors-of-the-tests.jar")
                .addPackage("kz.bagalau.door")
                .addAsManifestResource(
                        new StringAsset(
                                "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\" bean-discovery-mode=\"annotated\"/>"),
                        "beans.xml")
                .addAsManifestResource("door/inputs.xhtml", "resources/door/inputs.xhtml")
                .addAsManifestResource("door/noop.xhtml", "resources/door/noop.xhtml")
                .addAsManifestResource("door/rows.xhtml", "resources/door/rows.xhtml");
        File target = new File("target", "bagalau-with-doors.war");
        ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("bagalau.war")))
                .addAsLibrary(doors)
                .as(ZipExporter.class)
                .exportTo(target, true);
        return target.toPath().toAbsolutePath();
    }
}
