package kz.bagalau.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.spi.CDI;
import org.junit.jupiter.api.Test;

interface WallCases {
    @Test
    default void wall_case() {
        assertThat(CDI.current()).isNotNull();
    }
}
