package vn.trucot.pillar.register;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import vn.trucot.pillar.importing.BatchSummary;
import vn.trucot.pillar.importing.BodyForm;
import vn.trucot.pillar.importing.FileWithNotes;
import vn.trucot.pillar.importing.SpooledBody;
import vn.trucot.problem.Fault;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;
import vn.trucot.reason.Language;
import vn.trucot.web.table.SpooledAnswer;

/**
 * Answers a batch with what became of its rows; or, if the request at hand wants a workbook and sent a file, with that file and
 * its mistakes as comments in its cells, and the same status.
 */
@Singleton
public class BatchAnswers {

    private final Wanted wanted;
    private final FileWithNotes files;

    BatchAnswers(Wanted wanted, FileWithNotes files) {
        this.wanted = wanted;
        this.files = files;
    }

    /**
     * The answer.
     *
     * @param name of the file
     * @param types what the columns hold, by their names
     * @param batch takes the rows in
     * @throws Problem as the batch does, if JSON is wanted or the file as a whole cannot be read
     */
    public RestResponse<BatchSummary> of(
            BodyForm form, SpooledBody body, String name, Map<String, Class<?>> types, Supplier<BatchSummary> batch) {
        if (wanted.form() != ListForm.XLSX || !FileWithNotes.isFor(form)) {
            return RestResponse.ResponseBuilder.ok(batch.get(), MediaType.APPLICATION_JSON_TYPE)
                    .build();
        }
        try {
            return file(200, form, body, name, types, batch.get().errors());
        } catch (Problem refused) {
            List<Fault> mistakes = inCells(refused);
            if (mistakes.isEmpty()) {
                throw refused;
            }
            return file(refused.code().status(), form, body, name, types, mistakes);
        }
    }

    /** Of a head that is wrong only the head is told: other rows may be those of another sheet. */
    private static List<Fault> inCells(Problem refused) {
        return refused.faults().stream()
                .filter(fault ->
                        fault.row() != null && (refused.code() == ProblemCode.BATCH_REJECTED || fault.row() == 0))
                .toList();
    }

    @SuppressWarnings("unchecked") // the type says what JSON answers; of a file the document of the service tells
    private RestResponse<BatchSummary> file(
            int status,
            BodyForm form,
            SpooledBody body,
            String name,
            Map<String, Class<?>> types,
            List<Fault> mistakes) {
        Language language = Language.valueOf(wanted.language().toUpperCase(Locale.ROOT));
        InputStream bytes = SpooledAnswer.of(out -> files.write(form, body, types, mistakes, language, out));
        RestResponse<TableFile> file = RestResponse.ResponseBuilder.<TableFile>create(status)
                .entity(new TableFile(bytes))
                .type(ListForm.XLSX.type())
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".xlsx\"")
                .build();
        return (RestResponse<BatchSummary>) (RestResponse<?>) file;
    }
}
