package vn.trucot.events;

/** Who states a figure: how it is known, and a name (a publication, a reporting unit, a system). */
public record Source(SourceKind kind, String name) {

    private static final int LONGEST = 200;

    public Source {
        if (name.isBlank() || name.length() > LONGEST || name.indexOf('|') >= 0) {
            throw new InvalidTerm("source name", name, "write 1 to " + LONGEST + " characters without '|'");
        }
    }
}
