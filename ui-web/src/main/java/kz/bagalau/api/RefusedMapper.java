package kz.bagalau.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Set;
import kz.bagalau.api.SentRefusal.BodyRefused;
import kz.bagalau.api.SentRefusal.ParameterRefused;
import kz.bagalau.api.SentRefusal.ScopeMissing;
import kz.bagalau.api.SentRefusal.VersionPassed;
import kz.bagalau.evaluation.calibration.CalibrationRefusal;
import kz.bagalau.evaluation.council.CouncilEnded;
import kz.bagalau.evaluation.council.CouncilStepNotNow;
import kz.bagalau.evaluation.council.CouncilUnknown;
import kz.bagalau.evaluation.council.EditionUnknown;
import kz.bagalau.evaluation.council.RenamingRefusal;
import kz.bagalau.evaluation.cycle.CycleRefusal;
import kz.bagalau.evaluation.dispute.DisputeRefusal;
import kz.bagalau.evaluation.edition.DraftRefusal;
import kz.bagalau.evaluation.feedback.MeetingRefusal;
import kz.bagalau.evaluation.kpi.EvidenceRefusal;
import kz.bagalau.evaluation.kpi.KpiRefusal;
import kz.bagalau.evaluation.kpi.KpiSheetRefusal;
import kz.bagalau.evaluation.onboarding.OnboardingRefusal;
import kz.bagalau.evaluation.result.NoSuchResult;
import kz.bagalau.evaluation.result.ProofRefusal;
import kz.bagalau.evaluation.result.ResultConfidential;
import kz.bagalau.evaluation.result.ResultNotYetKnown;
import kz.bagalau.evaluation.sheet.MarkChangedMeanwhile;
import kz.bagalau.evaluation.sheet.NoSuchSheet;
import kz.bagalau.evaluation.sheet.NotYourSheet;
import kz.bagalau.evaluation.sheet.SheetAlreadyClosed;
import kz.bagalau.evaluation.staff.StaffRefusal;
import kz.bagalau.evaluation.succession.SuccessionRefusal;
import kz.bagalau.evaluation.survey.NoSuchSurvey;
import kz.bagalau.evaluation.survey.SurveyRefusal;
import kz.bagalau.evaluation.year.YearRefusal;
import kz.bagalau.methodology.Refusal;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.CouncilSuspended;
import kz.bagalau.platform.security.NotAMember;
import kz.bagalau.platform.security.NotEmployed;
import kz.bagalau.platform.security.NotSignedIn;
import kz.bagalau.platform.security.RoleMissing;
import kz.bagalau.platform.security.TooManyRequests;
import kz.bagalau.platform.tenancy.CouncilNotBound;
import kz.bagalau.platform.usecase.ChangedMeanwhile;
import kz.bagalau.ui.frame.RefusalLog;
import kz.bagalau.ui.words.Words;

/** A refusal as a problem document: its reason as a type, its words in the asked language, its paragraph. */
@ApplicationScoped
public class RefusedMapper implements ExceptionMapper<Refused> {

    private static final int UNPROCESSABLE = 422;

    /** Asked for once: each question to the factory searches the whole class path. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private static final Set<Class<? extends Refusal>> FORBIDDEN = Set.of(
            RoleMissing.class,
            NotAMember.class,
            NotEmployed.class,
            CouncilNotBound.class,
            CouncilSuspended.class,
            KpiRefusal.NotYourStep.class,
            KpiSheetRefusal.NotPlanningUnit.class,
            NotYourSheet.class,
            DraftRefusal.OwnDraft.class,
            CalibrationRefusal.StepOfAnother.class,
            CalibrationRefusal.OwnCase.class,
            CalibrationRefusal.NotPresentMember.class,
            CalibrationRefusal.NotTheChair.class,
            MeetingRefusal.NotItsEvaluator.class,
            CycleRefusal.OwnSubmission.class);

    /** What the caller may not see is not there: both answer alike. */
    private static final Set<Class<? extends Refusal>> NOT_THERE = Set.of(
            KpiRefusal.NoSuchPlan.class,
            KpiRefusal.NoSuchIndicator.class,
            NoSuchSheet.class,
            EvidenceRefusal.NoSuchEvidence.class,
            StaffRefusal.EmployeeUnknown.class,
            StaffRefusal.UnitUnknown.class,
            StaffRefusal.PostUnknown.class,
            StaffRefusal.OrderUnknown.class,
            StaffRefusal.AbsenceUnknown.class,
            CouncilUnknown.class,
            EditionUnknown.class,
            DraftRefusal.DraftUnknown.class,
            NoSuchResult.class,
            CalibrationRefusal.NoSuchCase.class,
            MeetingRefusal.NoSuchMeeting.class,
            NoSuchSurvey.class,
            YearRefusal.NoSuchYear.class,
            YearRefusal.NoSuchConsequence.class,
            DisputeRefusal.NoSuchDispute.class,
            OnboardingRefusal.OnboardingUnknown.class);

    /** Somebody else was first. */
    static final Set<Class<? extends Refusal>> PASSED =
            Set.of(ChangedMeanwhile.class, KpiSheetRefusal.ActualChangedMeanwhile.class, MarkChangedMeanwhile.class);

    private static final Set<Class<? extends Refusal>> CONFLICT = Set.of(
            ChangedMeanwhile.class,
            KpiRefusal.PlanElsewhere.class,
            KpiRefusal.PlanBegun.class,
            KpiSheetRefusal.ActualsStand.class,
            KpiSheetRefusal.ActualsNotSent.class,
            KpiSheetRefusal.NotOpened.class,
            SheetAlreadyClosed.class,
            StaffRefusal.EmailTaken.class,
            StaffRefusal.AlreadyDismissed.class,
            StaffRefusal.AbsencesOverlap.class,
            StaffRefusal.OwnRightsKept.class,
            StaffRefusal.UnitNameTaken.class,
            StaffRefusal.UnitClosed.class,
            StaffRefusal.UnitNotEmpty.class,
            StaffRefusal.PostThere.class,
            StaffRefusal.PostClosed.class,
            StaffRefusal.PostHeld.class,
            StaffRefusal.HeadsInCircle.class,
            StaffRefusal.SubstitutedAlready.class,
            StaffRefusal.SecondedAlready.class,
            CouncilEnded.class,
            CouncilStepNotNow.class,
            RenamingRefusal.CouncilNameSame.class,
            OnboardingRefusal.OnboardingOver.class,
            OnboardingRefusal.CouncilNotFounded.class,
            OnboardingRefusal.CouncilFounded.class,
            OnboardingRefusal.CouncilKnown.class,
            SuccessionRefusal.SuccessionHindered.class,
            DraftRefusal.DraftNotOpen.class,
            DraftRefusal.DraftNotSubmitted.class,
            DraftRefusal.EditionAlreadyPublished.class,
            ProofRefusal.NothingToRefuse.class,
            ProofRefusal.AcquaintedAlready.class,
            MeetingRefusal.ConfirmedAlready.class,
            CalibrationRefusal.RequestBeforeAcquaintance.class,
            CalibrationRefusal.RequestStands.class,
            CalibrationRefusal.StepNotNow.class,
            CalibrationRefusal.DescriptionMissing.class,
            CalibrationRefusal.MarkVotedAlready.class,
            CalibrationRefusal.CorrectionAdopted.class,
            CalibrationRefusal.VotedAlready.class,
            CalibrationRefusal.ProposalsNotVoted.class,
            SurveyRefusal.SurveyOnce.class,
            SurveyRefusal.CirclesStand.class,
            SurveyRefusal.AnswersSent.class,
            SurveyRefusal.NotAsked.class,
            YearRefusal.YearNotOver.class,
            YearRefusal.NothingToDecide.class,
            YearRefusal.DisagreementStillOpen.class,
            DisputeRefusal.DisputeClosed.class,
            CycleRefusal.ScheduleNotBuilt.class,
            CycleRefusal.ScheduleNotDraft.class,
            CycleRefusal.ScheduleNotSubmitted.class,
            CycleRefusal.ScheduleNotApproved.class,
            CycleRefusal.ScheduleAlreadyApproved.class,
            CycleRefusal.PeriodNotOver.class);

    /** A page tells the reader why he may not know a result; a program is not even told that it is there (paragraph 20). */
    private static final Set<Class<? extends Refusal>> NOT_SAID =
            Set.of(ResultConfidential.class, ResultNotYetKnown.class);

    @Inject
    Words words;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo address;

    @Override
    public Response toResponse(Refused refused) {
        RefusalLog.note(refused.refusal(), "/api/v1/" + address.getPath());
        Refusal refusal = NOT_SAID.contains(refused.refusal().getClass()) ? new NoSuchResult() : refused.refusal();
        Words spoken = words.in(AskedLanguage.of(headers.getAcceptableLanguages()));
        JsonObjectBuilder more = Problem.of(refusal, spoken).add("title", spoken.with("error.refused.title"));
        if (refusal instanceof BodyRefused body) {
            more.add("errors", Problem.errors(body.fields(), spoken));
        }
        if (refusal instanceof ParameterRefused parameter) {
            more.add("errors", JSON.createArrayBuilder().add(Problem.error(parameter, spoken)));
        }
        if (refusal instanceof VersionPassed passed) {
            more.add("present", passed.present());
        }
        var answer = Problem.begun(status(refusal), Problem.key(refusal), more);
        if (refusal instanceof VersionPassed passed) {
            answer.tag(Versions.tag(passed.version()));
        }
        if (refusal instanceof ScopeMissing missing) {
            answer.header(
                    HttpHeaders.WWW_AUTHENTICATE,
                    "Bearer error=\"insufficient_scope\", scope=\"" + missing.scope() + "\"");
        }
        if (refusal instanceof TooManyRequests tooMany) {
            answer.header(HttpHeaders.RETRY_AFTER, tooMany.seconds());
        }
        return answer.build();
    }

    private static int status(Refusal refusal) {
        if (refusal instanceof SentRefusal sent) {
            return sent.status();
        }
        if (refusal instanceof TooManyRequests) {
            return Response.Status.TOO_MANY_REQUESTS.getStatusCode();
        }
        if (refusal instanceof NotSignedIn) {
            return Response.Status.UNAUTHORIZED.getStatusCode();
        }
        if (FORBIDDEN.contains(refusal.getClass())) {
            return Response.Status.FORBIDDEN.getStatusCode();
        }
        if (NOT_THERE.contains(refusal.getClass())) {
            return Response.Status.NOT_FOUND.getStatusCode();
        }
        return CONFLICT.contains(refusal.getClass()) ? Response.Status.CONFLICT.getStatusCode() : UNPROCESSABLE;
    }
}
