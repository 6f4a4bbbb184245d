package vn.trucot.pillar.definition;

/**
 * What is wrong in a file of definitions.
 *
 * @param entry which of its definitions, empty for the file itself
 * @param field the field of the entry, empty for the entry itself
 */
public record DefinitionMistake(String file, String entry, String field, String reason) {

    @Override
    public String toString() {
        return file + ": " + (entry.isEmpty() ? "" : entry + ": ") + (field.isEmpty() ? "" : field + ": ") + reason;
    }
}
