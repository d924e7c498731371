package kz.bagalau.evaluation.kpi;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.audit.Recorded;

/** HR took a document off an indicator of a sheet before the values were sent. */
public record EvidenceRemoved(UUID sheet, UUID employee, UUID attachment, String name, String sha256, Citation by)
        implements Recorded {

    @Override
    public Optional<Citation> citation() {
        return Optional.of(by);
    }

    @Override
    public String about() {
        return sheet.toString();
    }

    @Override
    public Map<String, Object> payload() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("employee", employee.toString());
        values.put("attachment", attachment.toString());
        values.put("name", name);
        values.put("sha256", sha256);
        return values;
    }
}
