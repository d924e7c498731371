package kz.bagalau.evaluation.staff.importing;

import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Refusal;

/** Why a whole file cannot be read or used; a fault of a single row is a {@link Finding}. */
public sealed interface FileRefusal extends Refusal {

    @Override
    default Optional<Citation> citation() {
        return Optional.empty();
    }

    @Override
    default List<Object> arguments() {
        return List.of();
    }

    /** The file holds more than is allowed. */
    record FileTooLarge(int megabytes) implements FileRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(megabytes);
        }
    }

    /** The file has more rows than are allowed. */
    record TooManyRows(int most) implements FileRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(most);
        }
    }

    /** There is no row under the headings. */
    record FileEmpty() implements FileRefusal {}

    /** Neither CSV nor XLSX can be made of it. */
    record FileUnreadable() implements FileRefusal {}

    /** The text is in another encoding than UTF-8. */
    record FileNotUtf8() implements FileRefusal {}

    /** An Excel file of the time before 2007. */
    record OldExcelFile() implements FileRefusal {}

    /** A workbook that unpacks to too much, or brings definitions of its own: made to do harm. */
    record FileUnsafe() implements FileRefusal {}

    /** Columns without which nobody can be entered. */
    record ColumnsMissing(List<Column> missing) implements FileRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(Column.titles(missing));
        }
    }

    /** Two columns have the same meaning. */
    record ColumnTwice(LawText title) implements FileRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(title);
        }
    }

    /** A list of several councils must say whose each row is. */
    record OwnColumnMissing(LawText title) implements FileRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(title);
        }
    }

    /** Nothing is applied while a row is faulty. */
    record ImportFaulty(int faultyRows) implements FileRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(faultyRows);
        }
    }

    /** There is no such import in this council. */
    record ImportUnknown() implements FileRefusal {}

    /** The import has been applied or discarded before. */
    record ImportDecided() implements FileRefusal {}

    /** A list that was not applied, or was applied before lists could be taken back. */
    record ImportNotUndoable() implements FileRefusal {
        @Override
        public List<Object> arguments() {
            return List.of();
        }
    }

    /** So many things have been built on the list. */
    record ImportBuiltOn(int obstacles) implements FileRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(obstacles);
        }
    }
}
