package vn.trucot.events;

/** A text that is none of the terms it should be: names the term, the value and what would be right. */
public final class InvalidTerm extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String term;
    private final String value;

    public InvalidTerm(String term, String value, String advice) {
        super("'" + VisibleText.of(value) + "' is no " + term + ": " + advice);
        this.term = term;
        this.value = value;
    }

    public String term() {
        return term;
    }

    public String value() {
        return value;
    }
}
