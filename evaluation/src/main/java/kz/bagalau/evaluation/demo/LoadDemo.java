package kz.bagalau.evaluation.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.logging.Logger;
import kz.bagalau.evaluation.council.Onboard;
import kz.bagalau.methodology.LawText;
import kz.bagalau.platform.start.PortalLoaded;
import kz.bagalau.platform.tenancy.CouncilId;
import kz.bagalau.platform.time.Profile;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * At the start, in the demo and test profiles, takes in the folder of {@code bagalau.demo.folder}: regions, councils,
 * administrators, earlier quarters and people, through the readers and use cases of the portal. What has been taken in is left alone, so
 * that every start may do it.
 */
@ApplicationScoped
public class LoadDemo {

    private static final Logger LOG = Logger.getLogger(LoadDemo.class.getName());
    private static final LocalDate LONG_AGO = LocalDate.of(2023, 1, 1);

    @Inject
    @ConfigProperty(name = "bagalau.demo.folder")
    Optional<String> folder;

    @Inject
    Profile profile;

    @Inject
    Onboard onboard;

    @Inject
    DemoPeople people;

    @Inject
    DemoHistory history;

    @Inject
    Clock clock;

    void atStart(@Observes @Priority(3000) PortalLoaded loaded) {
        if (folder.filter(path -> !path.isBlank()).isEmpty()) {
            return;
        }
        if (!profile.clockMoves()) {
            LOG.warning("bagalau.demo.folder is set, but the demo is loaded in the demo and test profiles only.");
            return;
        }
        Path path = Path.of(folder.get());
        if (!Files.isDirectory(path)) {
            LOG.warning("bagalau.demo.folder is no folder: " + path.toAbsolutePath());
            return;
        }
        load(new DemoFolder(path));
    }

    private void load(DemoFolder demo) {
        LOG.info(() -> "Demo: " + demo.path().toAbsolutePath() + ", the day is " + LocalDate.now(clock));
        for (NamedCsvRecord region : demo.rows("regions.csv")) {
            onboard.region(region.getField("code"), name(region));
        }
        for (NamedCsvRecord admin : demo.rows("region-admins.csv")) {
            for (String region : admin.getField("regions").split(";")) {
                onboard.regionalAdmin(region.strip(), admin.getField("email"), LONG_AGO);
            }
        }
        for (NamedCsvRecord council : demo.rows("councils.csv")) {
            String code = council.getField("code");
            CouncilId id = onboard.council(
                    council.getField("region"), code, council.getField("organization_id"), name(council));
            council.findField("register")
                    .filter(line -> !line.isBlank())
                    .ifPresent(line -> onboard.standsInRegister(council.getField("region"), id, line));
            if (people.known(demo, code, id)) {
                LOG.info("Demo: " + code + " is there already.");
                continue;
            }
            history.play(demo, code, id);
            people.takeIn(demo, code, id);
        }
        LOG.info("Demo: loaded.");
    }

    private static LawText name(NamedCsvRecord row) {
        return new LawText(row.getField("name_kk"), row.getField("name_ru"), null);
    }
}
