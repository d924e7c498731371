package kz.bagalau.delivery;

/** Something that the person at the keyboard can mend: its message is one line that says what is wrong and what to do. */
public final class Trouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Trouble(String whatAndWhatToDo) {
        super(whatAndWhatToDo);
    }

    public Trouble(String whatAndWhatToDo, Throwable cause) {
        super(whatAndWhatToDo, cause);
    }
}
