package vn.trucot.pillar.evidence;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A file that is kept. */
public final class EvidenceFile {

    private final String name;
    private final InputStream content;

    EvidenceFile(String name, InputStream content) {
        this.name = name;
        this.content = content;
    }

    /** As it is answered: to be put aside, never to be opened as a page of this address. */
    public Response answer() {
        FileType type = FileType.of(name);
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(content, type == null ? MediaType.APPLICATION_OCTET_STREAM : type.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + encoded)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }
}
