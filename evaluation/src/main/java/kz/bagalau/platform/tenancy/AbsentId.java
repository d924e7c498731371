package kz.bagalau.platform.tenancy;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/**
 * For columns that may hold no id: EclipseLink's own conversion of ids fails where there is none. The driver takes and
 * gives an id as it is, therefore the column's type is left open.
 */
@Converter
public class AbsentId implements AttributeConverter<UUID, Object> {

    @Override
    public Object convertToDatabaseColumn(UUID id) {
        return id;
    }

    @Override
    public UUID convertToEntityAttribute(Object column) {
        return (UUID) column;
    }
}
