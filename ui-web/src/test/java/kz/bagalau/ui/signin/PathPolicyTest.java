package kz.bagalau.ui.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PathPolicyTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "/today.xhtml, PAGE",
        "/, PAGE",
        "/ranking/marks, PAGE",
        "/survey/answer/kept, PAGE",
        "/council/choose.xhtml, PAGE",
        "/signed-in.xhtml, PAGE",
        "/session, PAGE",
        "/signout, PAGE",
        "/anything/that/nobody/named, PAGE",
        "/about.xhtml, OPEN",
        "/bye, OPEN",
        "/callback, OPEN",
        "/backchannel, OPEN",
        "/language, OPEN",
        "/jakarta.faces.resource/base.css.xhtml, OPEN",
        "/about.xhtml/today.xhtml, PAGE",
        "/callbackx, PAGE",
        "/ABOUT.xhtml, PAGE",
        "/jakarta.faces.resourcex, PAGE",
        "/api, API",
        "/api/v1/me, API",
        "/api/v1/calendar/secret.ics, OPEN",
        "/api/v1/calendar, API",
        "/api/v1/calendars/secret.ics, API",
        "/apiary.xhtml, PAGE",
        "/health, OPERATION",
        "/health/ready, OPERATION",
        "/metrics, OPERATION",
        "/openapi, OPERATION",
        "/healthy.xhtml, PAGE"
    })
    void each_path_has_one_door_and_what_nobody_named_asks_for_a_signed_in_browser(String path, PathPolicy door) {
        assertThat(PathPolicy.of(path)).isEqualTo(door);
    }
}
