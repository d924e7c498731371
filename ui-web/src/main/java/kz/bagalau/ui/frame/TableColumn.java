package kz.bagalau.ui.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIColumn;
import kz.bagalau.ui.words.Words;

/** A column of {@link Table}: its head's words, its look, and whether its cell names the row. */
@FacesComponent(TableColumn.TYPE)
public class TableColumn extends UIColumn {

    /** The component's type in the tag library. */
    public static final String TYPE = "kz.bagalau.TableColumn";

    String words() {
        Object key = getAttributes().get("key");
        if (key != null) {
            return CDI.current().select(Words.class).get().with(key.toString());
        }
        Object label = getAttributes().get("label");
        return label == null ? "" : label.toString();
    }

    String kind() {
        Object kind = getAttributes().get("kind");
        return kind == null ? null : kind.toString();
    }

    boolean head() {
        Object head = getAttributes().get("head");
        return head != null && Boolean.parseBoolean(head.toString());
    }
}
