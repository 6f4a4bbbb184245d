package vn.trucot.pillar.definition;

/**
 * What is wrong in a file of definitions.
 *
 * @param line on which it stands, or would have to; 0 of the file as a whole
 * @param entry which of its definitions, empty for the file itself
 * @param field the field of the entry, empty for the entry itself
 */
public record DefinitionMistake(String file, int line, String entry, String field, String reason) {

    /** One of the file as a whole. */
    static DefinitionMistake ofFile(String file, String reason) {
        return new DefinitionMistake(file, 0, "", "", reason);
    }

    @Override
    public String toString() {
        return file + (line == 0 ? "" : " line " + line) + ": " + (entry.isEmpty() ? "" : entry + ": ")
                + (field.isEmpty() ? "" : field + ": ") + reason;
    }
}
