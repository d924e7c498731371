package kz.bagalau.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Lays the tables. The migrations lie in a jar inside the application; they are taken out as files, so that no class of the
 * application comes near the launcher.
 */
public final class Migrations {

    private static final String PLACE = "db/migration/";

    private Migrations() {}

    /** Brings the database to the state that this application wants; says how many steps that took. */
    public static int run(Path war, DataFolder folder, Database owner) {
        Path scripts = folder.run().resolve("migrations");
        try {
            Archive.remove(scripts);
            Files.createDirectories(scripts);
            takeOut(war, scripts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            return Flyway.configure()
                    .dataSource(owner.url(), owner.user(), owner.password())
                    .locations("filesystem:" + scripts)
                    .load()
                    .migrate()
                    .migrationsExecuted;
        } catch (FlywayException e) {
            throw new Trouble(
                    "The tables at " + owner.url() + " could not be brought up to date ("
                            + e.getMessage()
                                    .lines()
                                    .filter(line -> !line.isBlank())
                                    .findFirst()
                                    .orElse("no reason given")
                            + "): see logs/launcher.log; with data you can do without, remove " + folder
                            + " to begin anew.",
                    e);
        }
    }

    private static void takeOut(Path war, Path scripts) throws IOException {
        try (ZipInputStream outer = new ZipInputStream(Files.newInputStream(war))) {
            for (ZipEntry jar = outer.getNextEntry(); jar != null; jar = outer.getNextEntry()) {
                if (jar.getName().matches("WEB-INF/lib/evaluation-[^/]+\\.jar")) {
                    takeOutOf(new ZipInputStream(outer), scripts);
                }
            }
        }
    }

    private static void takeOutOf(ZipInputStream jar, Path scripts) throws IOException {
        for (ZipEntry entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
            if (entry.getName().startsWith(PLACE) && entry.getName().endsWith(".sql")) {
                Files.copy(jar, scripts.resolve(entry.getName().substring(PLACE.length())));
            }
        }
    }
}
