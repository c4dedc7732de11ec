package org.commonthread.platform.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Lets a page read a record's component, and any public no-argument method of a record, as a property. */
public class RecordResolver extends ELResolver {
    private static final ClassValue<Map<String, MethodHandle>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (!(base instanceof Record) || property == null) return null;
        context.setPropertyResolved(base, property);
        try {
            return accessor(base.getClass(), property.toString()).invoke(base);
        } catch (Throwable broken) {
            throw new ELException(base.getClass().getSimpleName() + "." + property, broken);
        }
    }

    private static MethodHandle accessor(Class<?> type, String name) {
        return ACCESSORS.get(type).computeIfAbsent(name, wanted -> {
            try {
                return MethodHandles.publicLookup().unreflect(type.getMethod(wanted));
            } catch (ReflectiveOperationException missing) {
                throw new ELException("No property " + wanted + " in " + type.getSimpleName(), missing);
            }
        });
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {}

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        return base instanceof Record;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return String.class;
    }
}
