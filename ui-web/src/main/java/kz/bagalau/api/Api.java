package kz.bagalau.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The first version of the interface. Its classes are listed, so that no library adds its own. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Bağalau",
                        version = "1",
                        description = "Evaluation of civil servants in the apparatuses of local councils. "
                                + "Every answer depends on the person and the council of the token."),
        security = @SecurityRequirement(name = "token"))
@SecurityScheme(
        securitySchemeName = "token",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT",
        description = "An access token of the portal's realm for the audience hr-api.")
public class Api extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                MeResource.class,
                EmployeesResource.class,
                SchedulesResource.class,
                CalendarResource.class,
                KpiPlansResource.class,
                KpiSheetsResource.class,
                RankingSheetsResource.class,
                PingResource.class,
                CouncilsResource.class,
                DraftsResource.class,
                EditionsResource.class,
                OnboardingsResource.class,
                SuccessionsResource.class,
                PostsResource.class,
                SecondmentsResource.class,
                SubstitutionsResource.class,
                UnitsResource.class,
                ResultsResource.class,
                AcquaintancesResource.class,
                CasesResource.class,
                YearsResource.class,
                YearMarksResource.class,
                ConsequencesResource.class,
                DisputesResource.class,
                SurveyRoundsResource.class,
                SurveysAskedResource.class,
                SurveyReportsResource.class,
                AskedFilter.class,
                WriteFilter.class,
                MarksFilter.class,
                CountedFilter.class,
                RefusedMapper.class,
                InvalidMapper.class,
                FaultMapper.class);
    }
}
