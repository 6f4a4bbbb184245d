package vn.trucot.pillar.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Pillar;
import vn.trucot.pillar.importing.BatchSummary;
import vn.trucot.pillar.importing.BodyForm;
import vn.trucot.pillar.importing.FileImport;
import vn.trucot.pillar.importing.FileWithNotes;
import vn.trucot.pillar.importing.ImportJob;
import vn.trucot.pillar.importing.LaterImports;
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
    private final LaterImports later;
    private final Pillar pillar;
    private final ObjectMapper json;

    BatchAnswers(Wanted wanted, FileWithNotes files, LaterImports later, Pillar pillar, ObjectMapper json) {
        this.wanted = wanted;
        this.files = files;
        this.later = later;
        this.pillar = pillar;
        this.json = json;
    }

    /**
     * Imports what was sent, and answers what became of it; or keeps it for later if the request at hand prefers that.
     *
     * @param type what the request says that the body is
     * @throws Problem as the import does
     */
    public <A extends Record> RestResponse<BatchSummary> of(
            FileImport<A> into, A asked, @Nullable MediaType type, InputStream sent) {
        try (SpooledBody body = SpooledBody.of(sent)) {
            BodyForm form = BodyForm.of(type);
            return wanted.later()
                    ? accepted(later.keep(into, asked, form, body))
                    : of(into, form, body, () -> into.take(asked, form, body));
        }
    }

    /** A file to be filled in, in the form and language that the request at hand wants. */
    RestResponse<TableFile> template(FileTemplate template, String name) {
        ListForm form = wanted.file();
        InputStream bytes = SpooledAnswer.of(out -> {
            if (form == ListForm.CSV) {
                template.csv(out, wanted.byteOrderMark());
            } else {
                template.xlsx(out, wanted.language());
            }
        });
        return TableFile.answer(bytes, form, name + "-template");
    }

    /** The same for what is no register. */
    public Response templateOf(FileTemplate template, String name) {
        RestResponse<TableFile> file = template(template, name);
        return Response.fromResponse(file.toResponse())
                .entity(file.getEntity().bytes())
                .build();
    }

    /** Whether a file of this form is answered with a file: its bytes are needed for the answer. */
    public boolean isFile(BodyForm form) {
        return wanted.form() == ListForm.XLSX && FileWithNotes.isFor(form);
    }

    /**
     * Answers what became of a file.
     *
     * @param batch takes its rows in, or did
     * @throws Problem as the batch does, if JSON is wanted or the file as a whole cannot be read
     */
    public RestResponse<BatchSummary> of(
            FileImport<?> into, BodyForm form, SpooledBody body, Supplier<BatchSummary> batch) {
        if (!isFile(form)) {
            return written(RestResponse.ResponseBuilder.<Object>ok(), batch.get());
        }
        try {
            return file(200, form, body, into, batch.get().errors());
        } catch (Problem refused) {
            List<Fault> mistakes = inCells(refused);
            if (mistakes.isEmpty()) {
                throw refused;
            }
            return file(refused.code().status(), form, body, into, mistakes);
        }
    }

    private RestResponse<BatchSummary> accepted(ImportJob job) {
        return written(
                RestResponse.ResponseBuilder.<Object>create(RestResponse.Status.ACCEPTED)
                        .header(HttpHeaders.LOCATION, "/api/v1/" + pillar.path() + "/import-jobs/" + job.id()),
                job);
    }

    /** JSON, also for who wants a workbook: of such a request the framework would find no writer for anything but a file. */
    @SuppressWarnings("unchecked") // as of a file
    private RestResponse<BatchSummary> written(RestResponse.ResponseBuilder<Object> answer, Object said) {
        RestResponse<?> built = answer.entity(wanted.form() == ListForm.XLSX ? new TableFile(bytes(said)) : said)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .build();
        return (RestResponse<BatchSummary>) built;
    }

    private InputStream bytes(Object said) {
        try {
            return new ByteArrayInputStream(json.writeValueAsBytes(said));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer cannot be written as JSON", e);
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
            int status, BodyForm form, SpooledBody body, FileImport<?> into, List<Fault> mistakes) {
        Language language = Language.valueOf(wanted.language().toUpperCase(Locale.ROOT));
        InputStream bytes = SpooledAnswer.of(out -> files.write(form, body, into.types(), mistakes, language, out));
        RestResponse<TableFile> file = RestResponse.ResponseBuilder.<TableFile>create(status)
                .entity(new TableFile(bytes))
                .type(ListForm.XLSX.type())
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + into.fileName() + ".xlsx\"")
                .build();
        return (RestResponse<BatchSummary>) (RestResponse<?>) file;
    }
}
