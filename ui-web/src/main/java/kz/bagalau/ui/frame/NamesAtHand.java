package kz.bagalau.ui.frame;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds what an expression of a page begins with: the bean of {@code #{t['staff.list.title']}} in a table of those that were
 * found before, the row of {@code #{person.fullName()}} where the request keeps it. What is remembered of a bean is its
 * stand-in, one for the whole portal, which looks the bean of this request up itself. A bean without a scope, one that
 * is produced, and what is neither, is left to the resolvers of Faces and of the container.
 */
public final class NamesAtHand extends ELResolver {

    private final Map<String, Name> known = new ConcurrentHashMap<>();

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return named(context, base, property)
                .map(bean -> {
                    context.setPropertyResolved(base, property);
                    return bean;
                })
                .orElse(null);
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

    private Optional<Object> named(ELContext context, Object base, Object property) {
        if (base != null || !(property instanceof String name)) {
            return Optional.empty();
        }
        Name found = known.computeIfAbsent(name, NamesAtHand::look);
        return found.bean() ? found.standIn() : attribute(context, name);
    }

    private static Optional<Object> attribute(ELContext context, String name) {
        FacesContext faces = (FacesContext) context.getContext(FacesContext.class);
        return Optional.ofNullable(faces.getExternalContext().getRequestMap().get(name));
    }

    private static Name look(String name) {
        BeanManager beans = CDI.current().getBeanManager();
        Bean<?> bean = beans.resolve(beans.getBeans(name));
        boolean ours = bean != null
                && beans.isNormalScope(bean.getScope())
                && bean.getTypes().contains(bean.getBeanClass());
        return new Name(
                bean != null,
                ours
                        ? Optional.of(
                                beans.getReference(bean, bean.getBeanClass(), beans.createCreationalContext(bean)))
                        : Optional.empty());
    }

    private record Name(boolean bean, Optional<Object> standIn) {}
}
