package kz.bagalau.evaluation.staff;

import java.time.LocalDate;
import java.util.List;

/**
 * What can be chosen for a person who is to be entered.
 *
 * @param posts the open posts
 * @param heads who is in service today
 */
public record NewEmployeeView(LocalDate today, List<PostChoiceView> posts, List<CandidateView> heads) {}
