package vn.trucot.pillar.catalogue;

/**
 * What is wrong in a catalogue file.
 *
 * @param entry indicator code or code list, empty for the file itself
 * @param field the field of the entry, empty for the entry itself
 */
record CatalogueMistake(String entry, String field, String reason) {

    @Override
    public String toString() {
        return (entry.isEmpty() ? "" : entry + ": ") + (field.isEmpty() ? "" : field + ": ") + reason;
    }
}
