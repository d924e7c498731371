package kz.bagalau.ui.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** The file of all icons, whose address is asked for once: a page shows dozens of them. */
@Named
@ApplicationScoped
public class Icons {

    private volatile String file;

    /** The address of the file, with its version. */
    public String getFile() {
        if (file == null) {
            FacesContext context = FacesContext.getCurrentInstance();
            String path = context.getApplication()
                    .getResourceHandler()
                    .createResource("icons.svg", "bagalau")
                    .getRequestPath();
            file = context.getExternalContext().encodeResourceURL(path);
        }
        return file;
    }
}
