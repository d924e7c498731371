package kz.bagalau.inside;

import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;

/** The one deployment of the tests that need the server's inside; what is tested stands in the interfaces. */
@Order(20)
@ExtendWith(ArquillianExtension.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class InsideIT
        implements WallCases,
                DoorCases,
                JobCases,
                CycleCases,
                StaffCases,
                EditionCases,
                KpiCases,
                OnboardingCases,
                PracticeCases,
                RegionCases,
                YearCases,
                SurveyCases,
                SurveyYearsCases,
                SuccessionCases,
                ArchiveCases,
                StandInCases,
                KeepingCases {

    @Deployment
    static WebArchive builtWarWithTheTests() throws URISyntaxException {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("bagalau.war")))
                .addPackage(InsideIT.class.getPackage())
                .addAsResource("inside/half-years.yaml")
                .addAsLibraries(new File(Assertions.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI()));
    }
}
