package kz.bagalau.evaluation.succession;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import kz.bagalau.evaluation.feedback.MeetingsView;
import kz.bagalau.evaluation.feedback.ShowMeetings;
import kz.bagalau.evaluation.result.Result;
import kz.bagalau.evaluation.result.ResultView;
import kz.bagalau.evaluation.result.Results;
import kz.bagalau.evaluation.result.ShowResult;
import kz.bagalau.evaluation.result.ShowYearlyMean;
import kz.bagalau.evaluation.result.YearlyMeanView;
import kz.bagalau.methodology.MethodKind;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/**
 * Paragraphs 14, 20: one result of a predecessor's archive, for HR of the successor and for the person whose it is. His
 * former evaluator, the official and everybody else of the successor find none.
 */
@UseCase
@AllowedTo({Role.COUNCIL_HR, Role.EMPLOYEE})
public class ShowArchivedResult {

    @Inject
    Archives archives;

    @Inject
    InArchive inArchive;

    @Inject
    Results results;

    @Inject
    ShowResult showResult;

    @Inject
    ShowMeetings showMeetings;

    @Inject
    ShowYearlyMean showYearlyMean;

    /** The result; refuses one that is not the caller's to read as one that is not there. */
    public ArchivedResultView of(UUID predecessor, UUID result) {
        Archive archive = archives.of(predecessor);
        Kept kept = inArchive.ask(archive, result, readable -> kept(result, readable));
        return new ArchivedResultView(archive.view(), kept.result, kept.meetings, kept.year);
    }

    private Kept kept(UUID id, Predicate<UUID> readable) {
        Result result = results.get(id);
        if (!readable.test(result.employee())) {
            throw new Refused(new SuccessionRefusal.ArchiveUnknown());
        }
        ResultView view = showResult.by(id);
        MeetingsView held = showMeetings.on(id);
        boolean byIndicators = view.content().isPresent() && result.method() == MethodKind.KPI;
        return new Kept(
                view,
                new MeetingsView(held.version(), held.by(), held.topics(), held.held(), false, false),
                byIndicators ? Optional.of(showYearlyMean.of(id)) : Optional.empty());
    }

    private record Kept(ResultView result, MeetingsView meetings, Optional<YearlyMeanView> year) {}
}
