package kz.bagalau.quarter;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import kz.bagalau.environment.Account;
import kz.bagalau.environment.Portal;
import kz.bagalau.environment.Run;
import kz.bagalau.environment.Window;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The exchange package in a browser: taken out, brought in to look at, refused when something is wrong with it. */
@Order(43)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExchangeIT {

    private static final String PAGE = "/staff/exchange.xhtml";
    private static final LocatorAssertions.ContainsTextOptions PATIENT =
            new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);

    private static Portal portal;

    @BeforeAll
    static void open() {
        portal = Run.portal();
    }

    @Test
    void a_package_is_taken_out_and_brought_in_again_to_look_at_and_a_tampered_or_foreign_one_is_refused()
            throws IOException {
        byte[] foreign;
        try (Window other = Window.office(portal).signIn(Side.ALATAU.hr(), PAGE)) {
            foreign = taken(other);
        }
        try (Window hr = Window.office(portal).signIn(Side.SARYSU.hr(), PAGE)) {
            hr.accessible("exchange").picture("exchange");
            byte[] own = taken(hr);
            Map<String, String> files = unpacked(own);
            assertThat(files).containsOnlyKeys("manifest.json", "staff.csv", "schedule.json", "process.json");
            assertThat(files.get("staff.csv"))
                    .contains(Side.SARYSU.employeeSurname())
                    .doesNotContain(Side.ALATAU.employeeSurname());
            assertThat(files.get("schedule.json")).contains("\"duties\"");
            assertThat(String.join("", files.values())).doesNotContain("\"mark\"", "\"mean\"", "\"grade\"");

            Map<String, String> tampered = new LinkedHashMap<>(files);
            tampered.put("staff.csv", files.get("staff.csv").replace(Side.SARYSU.employeeSurname(), "Өзгертілген"));
            tampered.put("../evil.csv", "x");
            bring(hr, packed(tampered));
            assertThat(hr.page().locator("main")).containsText("өзгертілген: staff.csv", PATIENT);
            assertThat(hr.page().locator("main")).containsText("қауіпті: ../evil.csv");
            hr.picture("exchange-refused");
            bring(hr, foreign);
            assertThat(hr.page().locator("main")).containsText("басқа кеңестікі: alatau", PATIENT);

            bring(hr, own);
            hr.page().waitForURL("**/staff/imports.xhtml?id=*");
            assertThat(hr.page().locator("main")).containsText("package.zip", PATIENT);
            hr.picture("exchange-preview");
            assertThat(hr.complaints()).isEmpty();
        }
    }

    private static byte[] taken(Window hr) throws IOException {
        Download download = hr.page()
                .waitForDownload(
                        () -> hr.page().locator("main a[download]").first().click());
        return Files.readAllBytes(download.path());
    }

    private static void bring(Window hr, byte[] archive) {
        hr.go(PAGE);
        hr.page()
                .locator("[id='bring:file']")
                .setInputFiles(new FilePayload("package.zip", "application/zip", archive));
        hr.page().locator("[id='bring:check']").click();
    }

    private static Map<String, String> unpacked(byte[] archive) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream packed = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = packed.getNextEntry(); entry != null; entry = packed.getNextEntry()) {
                files.put(entry.getName(), new String(packed.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static byte[] packed(Map<String, String> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream packed = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                packed.putNextEntry(new ZipEntry(file.getKey()));
                packed.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                packed.closeEntry();
            }
        }
        return out.toByteArray();
    }

    @Test
    void nobody_but_human_resources_takes_one_out() {
        for (Account account :
                List.of(Side.ALATAU.official(), Side.ALATAU.head(), Side.ALATAU.employee(), Account.REGION_ADMIN)) {
            assertThat(portal.visitor(account)
                            .get("/staff/package?period=2026-Q3")
                            .status())
                    .as(account.username())
                    .isEqualTo(403);
        }
        assertThat(portal.visitor().get("/staff/package?period=2026-Q3").location())
                .isPresent();
    }
}
