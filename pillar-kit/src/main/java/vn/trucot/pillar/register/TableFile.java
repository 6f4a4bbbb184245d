package vn.trucot.pillar.register;

import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import org.jboss.resteasy.reactive.RestResponse;
import vn.trucot.pillar.record.Page;

/** A file that is answered; closed once it is sent. */
record TableFile(InputStream bytes) {

    /** As an attachment of this name. */
    static RestResponse<TableFile> answer(InputStream bytes, ListForm form, String name) {
        return RestResponse.ResponseBuilder.ok(new TableFile(bytes), form.type())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + name + "." + form.extension() + "\"")
                .build();
    }

    /** The type says what JSON answers; of a file the document of the service tells. */
    @SuppressWarnings("unchecked")
    static <T> RestResponse<Page<T>> asPage(RestResponse<?> file) {
        return (RestResponse<Page<T>>) file;
    }
}
