package kz.bagalau.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kz.bagalau.evaluation.survey.ShowSurveyReport;
import kz.bagalau.evaluation.survey.ShowSurveyReports;
import kz.bagalau.evaluation.survey.SurveyReportView.ReportLine;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reports of closed surveys (annexes 7, 8) for those of paragraph 20, from the view of the page, so as little is told. */
@Path("/survey/reports")
@RequestScoped
@Tag(name = "Surveys", description = "The 360 survey, paragraphs 33-36, annexes 5-8")
public class SurveyReportsResource {

    @Inject
    ShowSurveyReports showReports;

    @Inject
    ShowSurveyReport showReport;

    @Inject
    Asked asked;

    /** The reports that the caller may read. */
    @GET
    @Counted
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "surveyReports", summary = "The reports that the caller may read, never a mean")
    @APIResponse(
            responseCode = "200",
            description = "A page, in the order of the numbers; Link names the next one",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "SurveyReportPage")))
    public Response all() {
        return asked.page(showReports.readable(), ReportLine::circle, SurveyJson::report);
    }

    /** One report. */
    @GET
    @Marks
    @Path("/{circle}/marks")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "surveyReport",
            summary = "One mean a competence, as far as it may be shown (annexes 7, 8)")
    @APIResponse(
            responseCode = "200",
            description = "The report; it never changes",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "SurveyReport")))
    public Response one(@PathParam("circle") UUID circle) {
        return asked.done(SurveyJson.marks(showReport.of(circle)));
    }
}
