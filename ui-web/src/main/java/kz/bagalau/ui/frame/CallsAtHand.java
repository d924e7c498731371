package kz.bagalau.ui.frame;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Calls what an expression of a page calls, {@code #{row.name()}}, {@code #{t.law(words)}}, by a method that was looked
 * up once. The language's own resolver goes through all methods of the class at every call, and a table calls thousands of
 * times. Whatever is not plain, two methods of one name and number of values or a value that must be converted, is left
 * to it.
 */
public final class CallsAtHand extends ELResolver {

    /** By class, so that a class that is unloaded takes its methods with it. */
    private static final ClassValue<Map<Call, Optional<Method>>> KNOWN = new ClassValue<>() {
        @Override
        protected Map<Call, Optional<Method>> computeValue(Class<?> kind) {
            return new ConcurrentHashMap<>();
        }
    };

    private record Call(String name, int values) {}

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] values) {
        if (base == null || types != null || !(method instanceof String name)) {
            return null;
        }
        int given = values == null ? 0 : values.length;
        Optional<Method> plain = KNOWN.get(base.getClass())
                .computeIfAbsent(new Call(name, given), call -> look(base.getClass(), call))
                .filter(found -> takes(found, values));
        if (plain.isEmpty()) {
            return null;
        }
        Object answer = call(plain.get(), base, values);
        context.setPropertyResolved(base, method);
        return answer;
    }

    private static Object call(Method method, Object base, Object[] values) {
        try {
            return method.invoke(base, values);
        } catch (InvocationTargetException thrown) {
            throw new ELException(thrown.getCause());
        } catch (IllegalAccessException closed) {
            throw new ELException(closed);
        }
    }

    /** The one public method of that name and number of values, in a class that everybody may call. */
    private static Optional<Method> look(Class<?> kind, Call call) {
        if (!Modifier.isPublic(kind.getModifiers()) || !kind.getModule().isExported(kind.getPackageName())) {
            return Optional.empty();
        }
        List<Method> named = Stream.of(kind.getMethods())
                .filter(method -> method.getName().equals(call.name()))
                .filter(method -> method.isVarArgs() || method.getParameterCount() == call.values())
                .toList();
        return named.size() == 1
                        && !named.get(0).isVarArgs()
                        && Modifier.isPublic(named.get(0).getDeclaringClass().getModifiers())
                ? Optional.of(named.get(0))
                : Optional.empty();
    }

    /** Whether no value has to be made into another one first. */
    private static boolean takes(Method method, Object[] values) {
        Class<?>[] types = method.getParameterTypes();
        for (int place = 0; place < types.length; place++) {
            if (types[place].isPrimitive() || !types[place].isInstance(values[place])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {}

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
