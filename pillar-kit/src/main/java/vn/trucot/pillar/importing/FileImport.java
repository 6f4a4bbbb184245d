package vn.trucot.pillar.importing;

import java.util.Map;

/**
 * What a file can be imported into: at once, or later in a job.
 *
 * @param <A> what is asked for beside the file; it can be written as JSON and read back
 */
public interface FileImport<A extends Record> {

    /** As in its address: {@code forms/dossiers}. */
    String target();

    /** The name of its files, without an ending. */
    String fileName();

    /** What the columns of a file hold, by their names. */
    Map<String, Class<?>> types();

    Class<A> asked();

    /**
     * Refuses who may not ask for this at all, before a file of his is kept.
     *
     * @throws vn.trucot.problem.Problem that he may not
     */
    default void mustBeAllowed(A asked) {}

    /**
     * Takes the rows of a file in, or says what would become of them.
     *
     * @throws vn.trucot.problem.Problem what is wrong with it
     */
    BatchSummary take(A asked, BodyForm form, SpooledBody body);
}
