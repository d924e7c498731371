package kz.bagalau.platform.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ArgumentsTest {

    @Test
    void what_was_written_is_read_back() {
        Map<String, String> arguments =
                Map.of("period", "2026-Q3", "wording", "Бірінші жол\n# екінші: = жол\\", "empty", "");

        assertThat(Arguments.read(Arguments.write(arguments))).isEqualTo(arguments);
    }
}
