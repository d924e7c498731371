package kz.bagalau.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The source tree as the tests see it: the modules' classes, their sources and the pages. */
final class Tree {

    static final Path ROOT = Path.of(System.getProperty("basedir", "."))
            .toAbsolutePath()
            .normalize()
            .getParent();
    static final Path WEBAPP = ROOT.resolve("ui-web/src/main/webapp");
    static final Path WORDS = ROOT.resolve("ui-web/src/main/resources/words");
    static final List<String> DOMAIN_MODULES = List.of("tenant-config", "evaluation", "ui-web");
    static final List<String> MODULES = List.of("tenant-config", "evaluation", "ui-web", "platform-ear");

    private static final class Holder {
        static final JavaClasses CLASSES = new ClassFileImporter()
                .importPaths(DOMAIN_MODULES.stream()
                        .map(module -> ROOT.resolve(module).resolve("target/classes"))
                        .filter(Files::isDirectory)
                        .toList());
    }

    private Tree() {}

    /** The classes of the three modules that make up the application. */
    static JavaClasses classes() {
        return Holder.CLASSES;
    }

    /** Every Java source that is shipped, the launcher's included. */
    static List<Path> sources() {
        return MODULES.stream()
                .flatMap(module -> files(ROOT.resolve(module).resolve("src/main/java"), ".java").stream())
                .toList();
    }

    /** Pages that have an address; templates and tags under WEB-INF are not among them. */
    static List<Path> pages() {
        return files(WEBAPP, ".xhtml").stream()
                .filter(page -> !WEBAPP.relativize(page).startsWith("WEB-INF"))
                .toList();
    }

    /** Every Facelets file, templates and tags too. */
    static List<Path> facelets() {
        return files(WEBAPP, ".xhtml");
    }

    static List<Path> files(Path under, String ending) {
        if (!Files.isDirectory(under)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(under)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String name(Path file) {
        return ROOT.relativize(file).toString();
    }
}
