package kz.bagalau.ui.survey;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import kz.bagalau.evaluation.survey.KeepSelfAssessment;
import kz.bagalau.evaluation.survey.QuestionnaireView.GroupView;
import kz.bagalau.evaluation.survey.SelfAssessmentView;
import kz.bagalau.evaluation.survey.ShowSelfAssessment;
import kz.bagalau.methodology.LawText;
import kz.bagalau.ui.frame.ReadOnce;
import org.omnifaces.cdi.ViewScoped;

/** The same questions, by the servant about himself (paragraph 35, part 2). */
@Named
@ViewScoped
public class SelfPage extends CompetenceScreens {

    @Inject
    ShowSelfAssessment showSelfAssessment;

    @Inject
    KeepSelfAssessment keepSelfAssessment;

    @Inject
    ReadOnce readOnce;

    public SelfAssessmentView getView() {
        return readOnce.of(SelfAssessmentView.class, () -> showSelfAssessment.of(getId()));
    }

    @Override
    protected List<GroupView> groups() {
        return getView().groups();
    }

    @Override
    protected List<LawText> scale() {
        return getView().scale();
    }

    @Override
    protected void keep(Map<Integer, Integer> given) {
        keepSelfAssessment.of(getId(), given);
        readOnce.again();
    }

    @Override
    protected String address() {
        return "/survey/self.xhtml";
    }
}
