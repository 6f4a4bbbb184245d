package vn.trucot.dataset.file;

/**
 * Something to load, and the place where it stands.
 *
 * @param file the data file, or what generated it
 * @param number counts from 1, the first row after the header
 */
public record Row<T>(String file, int number, T value) {

    /** The place in words: {@code published-facts.csv row 12}. */
    public String place() {
        return file + " row " + number;
    }
}
