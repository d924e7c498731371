package kz.bagalau.evaluation.succession;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import kz.bagalau.evaluation.feedback.MeetingsView;
import kz.bagalau.evaluation.feedback.ShowMeetings;
import kz.bagalau.evaluation.result.ResultView;
import kz.bagalau.evaluation.result.Results;
import kz.bagalau.evaluation.result.ShowResult;
import kz.bagalau.evaluation.result.ShowYearlyMean;
import kz.bagalau.evaluation.result.YearlyMeanView;
import kz.bagalau.methodology.MethodKind;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
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

    @Inject
    Caller caller;

    /** The result; refuses one that is not the caller's to read as one that is not there. */
    public ArchivedResultView of(UUID predecessor, UUID result) {
        Archive archive = archives.of(predecessor);
        Kept kept = caller.has(Role.COUNCIL_HR)
                ? inArchive.asHr(archive, result, read(archive, result))
                : archive.own()
                        .map(own -> inArchive.asSelf(archive, own, result, own(own, result)))
                        .orElseThrow(() -> new Refused(new SuccessionRefusal.ArchiveUnknown()));
        return new ArchivedResultView(archive.view(), kept.result, kept.meetings, kept.year);
    }

    private Supplier<Kept> read(Archive archive, UUID result) {
        return () -> {
            require(archive.isAbout(results.get(result).employee()));
            return kept(result);
        };
    }

    private Supplier<Kept> own(UUID own, UUID result) {
        return () -> {
            require(results.get(result).employee().equals(own));
            return kept(result);
        };
    }

    private Kept kept(UUID result) {
        ResultView view = showResult.by(result);
        MeetingsView held = showMeetings.on(result);
        boolean byIndicators = view.content().isPresent() && results.get(result).method() == MethodKind.KPI;
        return new Kept(
                view,
                new MeetingsView(held.version(), held.by(), held.topics(), held.held(), false, false),
                byIndicators ? Optional.of(showYearlyMean.of(result)) : Optional.empty());
    }

    private record Kept(ResultView result, MeetingsView meetings, Optional<YearlyMeanView> year) {}

    private static void require(boolean his) {
        if (!his) {
            throw new Refused(new SuccessionRefusal.ArchiveUnknown());
        }
    }
}
