package kz.bagalau.ui.frame;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.visit.VisitCallback;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * Writes its content once for each element of a list, for words and links only: nothing inside can be filled in or
 * pressed. Therefore it keeps no state of a row, which is what the repetition of Faces itself spends its time on.
 */
@FacesComponent(Each.TYPE)
public class Each extends UIComponentBase {

    /** The component's type in the tag library. */
    public static final String TYPE = "kz.bagalau.Each";

    /** A repetition that writes itself. */
    public Each() {
        setRendererType(null);
    }

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        Map<String, Object> names = context.getExternalContext().getRequestMap();
        String element = (String) getAttributes().get("var");
        Optional<String> index = Optional.ofNullable((String) getAttributes().get("index"));
        Object around = names.get(element);
        Optional<Object> placeAround = index.map(names::get);
        int place = 0;
        for (Object each : (Iterable<?>) getAttributes().get("value")) {
            names.put(element, each);
            int here = place;
            index.ifPresent(name -> names.put(name, here));
            for (UIComponent child : getChildren()) {
                child.encodeAll(context);
            }
            place++;
        }
        putBack(names, element, around);
        index.ifPresent(name -> putBack(names, name, placeAround.orElse(null)));
    }

    private static void putBack(Map<String, Object> names, String name, Object around) {
        if (around == null) {
            names.remove(name);
        } else {
            names.put(name, around);
        }
    }

    /** There is nothing inside that a form could send. */
    @Override
    public void processDecodes(FacesContext context) {}

    @Override
    public void processValidators(FacesContext context) {}

    @Override
    public void processUpdates(FacesContext context) {}

    /** What is inside means something only while it is written. */
    @Override
    public boolean visitTree(VisitContext context, VisitCallback callback) {
        return isVisitable(context) && context.invokeVisitCallback(this, callback) == VisitResult.COMPLETE;
    }
}
