package kz.bagalau.evaluation.onboarding;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.council.PublishedEditions;
import kz.bagalau.evaluation.staff.importing.SharedList;
import kz.bagalau.evaluation.staff.importing.Verdict;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** A sheet with the councils of a region and their people is read, judged and kept; nothing of it is done yet. */
@UseCase
@AllowedTo(Role.REGIONAL_ADMIN)
public class PreviewBulk {

    private static final int LONGEST_NAME = 200;

    @Inject
    Bulks bulks;

    @Inject
    RegionBook regions;

    @Inject
    BulkDryRun dryRun;

    @Inject
    PublishedEditions editions;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Keeps the sheet under this number; the same number twice is the same upload.
     *
     * @param source the published edition that councils with a decision begin with; blank for none
     */
    public void of(UUID id, UUID region, String source, String fileName, byte[] content) {
        RegionBook.Region own = regions.regions().stream()
                .filter(each -> each.id().equals(region))
                .findFirst()
                .orElseThrow(() -> new Refused(new OnboardingRefusal.RegionUnknown()));
        List<SharedList.Part> parts = SharedList.read(content, BulkColumn.titles()).stream()
                .filter(part -> !part.people().lines().isEmpty())
                .toList();
        if (parts.isEmpty()) {
            throw new Refused(new BulkRefusal.BulkEmpty());
        }
        Optional<String> base = Optional.ofNullable(source)
                .filter(name -> EditionId.isName(name) && editions.isPublished(new EditionId(name)));
        Bulk bulk = new Bulk(
                region,
                own.code(),
                id,
                plain(fileName),
                base,
                BulkState.DRAFT,
                clock.instant(),
                caller.name(),
                caller.subject(),
                Optional.empty(),
                Optional.empty());
        List<BulkCouncil> councils = new ArrayList<>();
        for (SharedList.Part part : parts) {
            councils.add(council(councils.size() + 1, own, part));
        }
        bulks.add(bulk, councils);
    }

    private BulkCouncil council(int place, RegionBook.Region region, SharedList.Part part) {
        Optional<String> refusal = refusal(region, part);
        return new BulkCouncil(
                place,
                part.council(),
                part.own().get(BulkColumn.NAME.ordinal()),
                part.own().get(BulkColumn.DECISION_NUMBER.ordinal()),
                day(part.own().get(BulkColumn.DECISION_DATE.ordinal()))
                        .map(LocalDate::toString)
                        .orElse(""),
                part.people().lines().size(),
                part.text(),
                refusal.isPresent() ? BulkCouncilState.FAULTY : BulkCouncilState.READY,
                refusal,
                Optional.empty());
    }

    private Optional<String> refusal(RegionBook.Region region, SharedList.Part part) {
        boolean known = Maslikhats.shipped()
                .get(part.council())
                .map(line -> line.regionCode().equals(region.code()))
                .orElseGet(() -> Answers.isCode(part.council())
                        && !part.own().get(BulkColumn.NAME.ordinal()).isEmpty());
        if (!known) {
            return Optional.of("onboarding.bulk.problem.NOT_IN_REGISTER");
        }
        String date = part.own().get(BulkColumn.DECISION_DATE.ordinal());
        if (!date.isEmpty() && day(date).isEmpty()) {
            return Optional.of("onboarding.bulk.problem.NOT_A_DATE");
        }
        return dryRun.of(part.council(), part.people()).stream().anyMatch(row -> row.verdict() == Verdict.FAULTY)
                ? Optional.of("onboarding.bulk.problem.FAULTY_ROWS")
                : Optional.empty();
    }

    /** A day as people write it in a sheet, 14.09.2026 or 2026-09-14. */
    private static Optional<LocalDate> day(String text) {
        String iso = text.replaceFirst("^([0-9]{2})\\.([0-9]{2})\\.([0-9]{4})$", "$3-$2-$1");
        try {
            return Optional.of(LocalDate.parse(iso));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static String plain(String fileName) {
        String last = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}]", "");
        return last.isBlank() ? "-" : last.substring(0, Math.min(last.length(), LONGEST_NAME));
    }
}
