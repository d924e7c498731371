package kz.bagalau.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path place;

    @Test
    void a_secret_is_made_up_once_and_only_its_owner_may_read_it() throws IOException {
        DataFolder folder = new DataFolder(place);

        String secret = folder.secret("something");

        assertThat(secret).hasSizeGreaterThan(30);
        assertThat(new DataFolder(place).secret("something")).isEqualTo(secret);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place.resolve("secrets/something"))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_second_launcher_is_kept_out() {
        DataFolder folder = new DataFolder(place);
        assertThat(folder.lock().isValid()).isTrue();

        assertThatThrownBy(() -> new DataFolder(place).lock())
                .isInstanceOf(Trouble.class)
                .hasMessageContaining(String.valueOf(ProcessHandle.current().pid()))
                .hasMessageContaining("--data");
    }

    @Test
    void a_full_disk_is_told_before_the_start() {
        assertThatThrownBy(() -> new DataFolder(place).requireSpace(Long.MAX_VALUE >> 21))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("--data");
    }

    @Test
    void a_database_folder_that_holds_no_database_is_told_with_the_way_out() throws IOException {
        DataFolder folder = new DataFolder(place);
        Files.createDirectories(place.resolve("postgresql-" + Versions.of("postgresql")));
        Files.createDirectories(folder.database().resolve("base"));

        assertThatThrownBy(() -> new Postgres(folder, Ports.free(), Progress.silent()).start())
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("no complete database")
                .hasMessageContaining("remove " + place);
    }

    @Test
    void a_server_that_failed_on_a_full_disk_is_told_with_the_way_out() throws IOException {
        DataFolder folder = new DataFolder(place);
        Path log = Files.writeString(
                folder.logs().resolve("postgresql.log"),
                "PANIC:  could not write to file \"pg_wal/xlogtemp.29\": No space left on device\n");

        assertThat(folder.because("PostgreSQL has ended", log))
                .hasMessageContaining("PostgreSQL has ended, for the disk is full")
                .hasMessageContaining("--data");
    }

    @Test
    void a_server_that_failed_of_something_else_is_told_with_its_log() throws IOException {
        DataFolder folder = new DataFolder(place);
        Path log = Files.writeString(folder.logs().resolve("postgresql.log"), "FATAL:  the data directory is broken\n");

        assertThat(folder.because("PostgreSQL has ended", log))
                .hasMessage("PostgreSQL has ended: see the end of " + log + ".");
    }

    @Test
    void a_full_disk_is_seen_through_whatever_it_is_wrapped_in() {
        DataFolder folder = new DataFolder(place);

        assertThat(folder.fullDisk(new IllegalStateException(new IOException("No space left on device"))))
                .hasValueSatisfying(trouble -> assertThat(trouble).hasMessageContaining("The disk is full"));
        assertThat(folder.fullDisk(new IllegalStateException("Something else"))).isEmpty();
    }
}
