package kz.bagalau.delivery;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.Supplier;

/** Waits until a server says that it is ready: asks once a second, gives up when its process ends or time is over. */
final class Waiting {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private Waiting() {}

    /**
     * @param check throws {@link Trouble} when waiting longer is of no use
     * @param late what to say when the time is over
     */
    static void until(URI ready, Duration patience, Runnable check, Supplier<Trouble> late) {
        long end = System.nanoTime() + patience.toNanos();
        while (!answers(ready)) {
            check.run();
            if (System.nanoTime() > end) {
                throw late.get();
            }
            pause();
        }
    }

    private static boolean answers(URI address) {
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static Trouble interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new Trouble("Interrupted while waiting for a server.", e);
    }
}
