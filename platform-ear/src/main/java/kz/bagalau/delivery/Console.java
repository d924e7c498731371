package kz.bagalau.delivery;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What the person at the keyboard sees; in UTF-8 whatever the machine's habit is. */
final class Console implements Progress {

    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private final PrintStream err =
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    private final long start = System.nanoTime();

    @Override
    public void tell(String line) {
        out.printf("%4d s  %s%n", seconds(), line);
    }

    void plain(String text) {
        out.println(text);
    }

    void trouble(String line) {
        err.println("bagalau: " + line);
    }

    long seconds() {
        return (System.nanoTime() - start) / 1_000_000_000L;
    }
}
