package kz.bagalau.architecture;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;

/** Finds the records inside {@code Optional<...>}, {@code List<...>} and the like. */
final class Records {

    private Records() {}

    static List<Class<?>> in(Type type) {
        List<Class<?>> found = new ArrayList<>();
        if (type instanceof Class<?> plain && plain.isRecord()) {
            found.add(plain);
        }
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                found.addAll(in(argument));
            }
        }
        return found;
    }
}
