package vn.trucot.pillar.importing;

/** Keeps imports that are to be carried out later. */
@FunctionalInterface
public interface LaterImports {

    /**
     * Keeps what was asked for and sent, in the name of the running request's user.
     *
     * @throws vn.trucot.problem.Problem TOO_MANY_REQUESTS, TOO_BUSY if too many wait
     */
    <A extends Record> ImportJob keep(FileImport<A> into, A asked, BodyForm form, SpooledBody body);
}
