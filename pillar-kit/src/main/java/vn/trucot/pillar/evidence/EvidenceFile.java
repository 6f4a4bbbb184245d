package vn.trucot.pillar.evidence;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A file that is kept. */
public final class EvidenceFile {

    private final String name;
    private final byte[] content;

    EvidenceFile(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    /** As it is answered: to be put aside, never to be opened as a page of this address. */
    public Response answer() {
        FileType type = FileType.of(name);
        StreamingOutput file = out -> out.write(content);
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(file, type == null ? MediaType.APPLICATION_OCTET_STREAM : type.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + encoded)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }
}
