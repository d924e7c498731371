package kz.bagalau.evaluation.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kz.bagalau.evaluation.kpi.KpiLaw;
import kz.bagalau.evaluation.kpi.KpiLine;
import kz.bagalau.evaluation.kpi.KpiRules;
import kz.bagalau.evaluation.kpi.KpiSheet;
import kz.bagalau.evaluation.sheet.ArithmeticView;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.MethodKind;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.kpi.KpiMethod;

/** What a later edition would make of the marks of a sheet of indicators. */
@ApplicationScoped
class LaterIndicators {

    @Inject
    KpiLaw law;

    TouchedSheet of(KpiSheet sheet, Edition edition) {
        KpiRules rules = law.of(sheet);
        Optional<String> obstacle = obstacle(sheet, rules, edition);
        return new TouchedSheet(
                MethodKind.KPI,
                sheet.id(),
                sheet.period(),
                sheet.employee(),
                sheet.edition(),
                sheet.closed(),
                rules.arithmetic(sheet),
                obstacle,
                obstacle.isPresent()
                        ? Optional.empty()
                        : method(sheet, edition).map(method -> arithmetic(sheet, rules, method, edition)));
    }

    private static ArithmeticView arithmetic(KpiSheet sheet, KpiRules rules, KpiMethod method, Edition edition) {
        return ArithmeticView.of(
                sheet.markedLines(rules).stream().map(KpiLine::value).toList(),
                method.mean(),
                method.marks(),
                edition.methodology().grades());
    }

    private static Optional<String> obstacle(KpiSheet sheet, KpiRules rules, Edition edition) {
        if (!sheet.closed()) {
            return Optional.of("sheetOpen");
        }
        Optional<KpiMethod> method = method(sheet, edition);
        if (method.isEmpty()) {
            return Optional.of("noMethod");
        }
        List<KpiLine> asked = sheet.lines().stream()
                .filter(line -> method.get().realisation().marks(line.measure(), line.planned()))
                .toList();
        if (!asked.equals(sheet.markedLines(rules))) {
            return Optional.of("otherIndicators");
        }
        return asked.stream().allMatch(line -> permitted(line, method.get()))
                ? Optional.empty()
                : Optional.of("otherBands");
    }

    private static Optional<KpiMethod> method(KpiSheet sheet, Edition edition) {
        return edition.methodology()
                .kpi()
                .filter(method -> method.period() == sheet.period().length());
    }

    /** By the later percentage, its range of marks and its annex 3. */
    private static boolean permitted(KpiLine line, KpiMethod method) {
        try {
            var reached = method.realisation()
                    .of(line.measure(), line.planned(), line.actual().orElseThrow())
                    .orElseThrow();
            var mark = method.marks().require(line.value().orElseThrow().value());
            return method.permitted().bandOf(reached.percent()).permits(mark);
        } catch (Refused refused) {
            return false;
        }
    }
}
