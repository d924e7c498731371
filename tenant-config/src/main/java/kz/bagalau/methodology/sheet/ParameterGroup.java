package kz.bagalau.methodology.sheet;

import java.util.List;
import java.util.Objects;
import kz.bagalau.methodology.Audience;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Require;

/** The parameters of one group of servants; most editions have one group for all. */
public record ParameterGroup(Citation by, Audience who, List<Parameter> parameters) {

    public ParameterGroup {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(who, "who");
        parameters = List.copyOf(parameters);
        Require.that(!parameters.isEmpty(), "groupWithoutParameters")
                .and(parameters.stream().map(Parameter::key).distinct().count() == parameters.size(), "parameterTwice")
                .orUnfit();
    }
}
