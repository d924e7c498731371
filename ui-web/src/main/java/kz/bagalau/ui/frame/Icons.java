package kz.bagalau.ui.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** The file of all icons, whose address is asked for once in a page: a page shows dozens of them. */
@Named
@RequestScoped
public class Icons {

    private String file;

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
