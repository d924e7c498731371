package kz.bagalau.ui.frame;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIData;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;

/**
 * A table as light as HTML lets it be: heads with a scope, a caption, a frame that scrolls on a phone, and the
 * {@code empty} facet when there is nothing to show.
 */
@FacesComponent(Table.TYPE)
public class Table extends UIData {

    /** The component's type in the tag library. */
    public static final String TYPE = "kz.bagalau.Table";

    /** A table that writes itself. */
    public Table() {
        setRendererType(null);
    }

    @Override
    public String getFamily() {
        return UIData.COMPONENT_FAMILY;
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        super.encodeBegin(context);
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement("div", this);
        writer.writeAttribute("id", getClientId(context), "id");
        writer.writeAttribute("class", "tblwrap", null);
    }

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        setRowIndex(-1);
        if (getRowCount() == 0 && getFacet("empty") != null) {
            getFacet("empty").encodeAll(context);
            return;
        }
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement("table", this);
        Object kind = getAttributes().get("kind");
        writer.writeAttribute("class", kind == null ? "tbl" : "tbl " + kind, null);
        Object caption = getAttributes().get("caption");
        if (caption != null) {
            writer.startElement("caption", null);
            writer.writeText(caption, null);
            writer.endElement("caption");
        }
        writeHeads(writer);
        writer.startElement("tbody", null);
        for (int row = 0; ; row++) {
            setRowIndex(row);
            if (!isRowAvailable()) {
                break;
            }
            writeRow(context, writer);
        }
        setRowIndex(-1);
        writer.endElement("tbody");
        writer.endElement("table");
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        setRowIndex(-1);
        context.getResponseWriter().endElement("div");
    }

    private void writeHeads(ResponseWriter writer) throws IOException {
        writer.startElement("thead", null);
        writer.startElement("tr", null);
        for (TableColumn column : columns()) {
            writer.startElement("th", null);
            writer.writeAttribute("scope", "col", null);
            writeKind(writer, column);
            writer.writeText(column.words(), null);
            writer.endElement("th");
        }
        writer.endElement("tr");
        writer.endElement("thead");
    }

    private void writeRow(FacesContext context, ResponseWriter writer) throws IOException {
        writer.startElement("tr", null);
        for (TableColumn column : columns()) {
            String cell = column.head() ? "th" : "td";
            writer.startElement(cell, null);
            if (column.head()) {
                writer.writeAttribute("scope", "row", null);
            }
            writeKind(writer, column);
            for (UIComponent child : column.getChildren()) {
                child.encodeAll(context);
            }
            writer.endElement(cell);
        }
        writer.endElement("tr");
    }

    private static void writeKind(ResponseWriter writer, TableColumn column) throws IOException {
        if (column.kind() != null) {
            writer.writeAttribute("class", column.kind(), null);
        }
    }

    private List<TableColumn> columns() {
        return getChildren().stream()
                .filter(TableColumn.class::isInstance)
                .map(TableColumn.class::cast)
                .filter(UIComponent::isRendered)
                .toList();
    }
}
