package kz.bagalau.ui.frame;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.MetaRuleset;
import jakarta.faces.view.facelets.TagAttribute;

/** Takes {@code rows} as the value of the table: in Faces the name means a number of rows, which no page of ours limits. */
public class TableHandler extends ComponentHandler {

    /** Made by Facelets. */
    public TableHandler(ComponentConfig config) {
        super(config);
    }

    @Override
    protected MetaRuleset createMetaRuleset(Class type) {
        return super.createMetaRuleset(type).ignore("rows");
    }

    @Override
    public void onComponentCreated(FaceletContext context, UIComponent component, UIComponent parent) {
        TagAttribute rows = getRequiredAttribute("rows");
        component.setValueExpression("value", rows.getValueExpression(context, Object.class));
    }
}
