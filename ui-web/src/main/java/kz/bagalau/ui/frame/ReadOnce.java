package kz.bagalau.ui.frame;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What a page reads once in a request, and anew in the next: fields are kept beside the page's bean (ADR 0004), so what
 * stood when the page was drawn says nothing of what stands when one of its buttons is pressed.
 */
@RequestScoped
public class ReadOnce {

    private final Map<Class<?>, Object> read = new HashMap<>();

    /** The one value of this type that the page shows; read when it is asked for first. */
    public <T> T of(Class<T> what, Supplier<? extends T> reading) {
        Object known = read.get(what);
        if (known == null) {
            known = reading.get();
            read.put(what, known);
        }
        return what.cast(known);
    }

    /** Something was done: what is shown after it is read anew. */
    public void again() {
        read.clear();
    }
}
