package kz.bagalau.ui.frame;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.visit.VisitCallback;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/**
 * Rows that a class writes instead of a page's expressions. For the two tables that are opened most, the list of people
 * and the grid of the marks: a row there takes a dozen expressions, and reading them costs more than finding what they
 * say (ADR 0023). Words and links only, nothing inside can be filled in or pressed.
 *
 * @param <T> what the attribute {@code value} gives
 */
public abstract class WrittenRows<T> extends UIComponentBase {

    private final Class<T> kind;

    /** Rows of values of this kind. */
    protected WrittenRows(Class<T> kind) {
        this.kind = kind;
        setRendererType(null);
    }

    /** Writes all rows. */
    protected abstract void write(T value, Markup markup);

    @Override
    public final void encodeBegin(FacesContext context) throws IOException {
        if (isRendered()) {
            Markup markup = Markup.of(context);
            write(kind.cast(getAttributes().get("value")), markup);
            context.getResponseWriter().write(markup.html());
        }
    }

    @Override
    public final void encodeEnd(FacesContext context) {}

    @Override
    public String getFamily() {
        return WrittenRows.class.getName();
    }

    /** There is nothing inside that a form could send. */
    @Override
    public void processDecodes(FacesContext context) {}

    /** What is inside means something only while it is written. */
    @Override
    public boolean visitTree(VisitContext context, VisitCallback callback) {
        return isVisitable(context) && context.invokeVisitCallback(this, callback) == VisitResult.COMPLETE;
    }
}
