package kz.bagalau.evaluation.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import kz.bagalau.evaluation.council.Councils;
import kz.bagalau.evaluation.staff.importing.ApplyStaffImport;
import kz.bagalau.evaluation.staff.importing.PreviewStaffImport;
import kz.bagalau.methodology.Period;

/** The people of a practice council: a list as HR would upload it. Nobody bears these names, no mailbox has these addresses. */
@ApplicationScoped
class MadeUpPeople {

    private static final String FILE = "people.csv";
    private static final String YEAR = "{year}";

    @Inject
    PreviewStaffImport preview;

    @Inject
    ApplyStaffImport apply;

    @Inject
    Councils councils;

    /** Enters them, in posts of the categories that the edition knows; all have been there since the year before the period. */
    void takeIn(Period period) {
        UUID upload = UUID.randomUUID();
        MadeUpCategories categories =
                MadeUpCategories.of(councils.current().editionFor(period).methodology());
        String list = list().replace(YEAR, Integer.toString(period.year() - 1))
                .replace("{head}", categories.head())
                .replace("{first}", categories.below(1))
                .replace("{second}", categories.below(2))
                .replace("{third}", categories.below(3));
        preview.of(upload, FILE, list.getBytes(StandardCharsets.UTF_8));
        apply.of(upload);
    }

    private static String list() {
        try (InputStream file = MadeUpPeople.class.getResourceAsStream(FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
