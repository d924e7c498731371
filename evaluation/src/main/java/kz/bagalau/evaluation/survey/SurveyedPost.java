package kz.bagalau.evaluation.survey;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagalau.evaluation.staff.Servant;

/**
 * By what the edition tells its forms apart (annexes 5 to 8).
 *
 * @param category the category of the post
 * @param managing whether its holder is somebody's direct head (R61)
 */
record SurveyedPost(String category, boolean managing) {

    /** The post of a servant who serves beside these people. */
    static SurveyedPost of(Servant servant, Set<UUID> heads) {
        return new SurveyedPost(servant.category(), heads.contains(servant.employee()));
    }

    /** Who of them is somebody's direct head. */
    static Set<UUID> heads(List<Servant> people) {
        return people.stream().flatMap(one -> one.directHead().stream()).collect(Collectors.toSet());
    }
}
