package vn.trucot.pillar.evidence;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What is told of a file that is the body of the request. */
public record EvidenceFileRequest(
        @Parameter(description = "its end says what the file is, as its content must", example = "bien-ban.pdf")
        @QueryParam("fileName")
        @NotNull
        @Size(max = 200)
        String fileName,

        @Parameter(description = "what of the record it proves, as the code of a criterion")
        @QueryParam("about")
        @Nullable
        @Pattern(regexp = "[A-Za-z0-9_.-]{1,50}")
        String about,

        @QueryParam("title") @Nullable @Size(max = 500) String title,

        @QueryParam("documentNumber") @Nullable @Size(max = 100)
        String documentNumber,

        @QueryParam("documentDate") @Nullable LocalDate documentDate,
        @QueryParam("issuer") @Nullable @Size(max = 200) String issuer,

        @Parameter(description = "digest of the file; refused if what came has another")
        @QueryParam("sha256")
        @Nullable
        @Pattern(regexp = "[0-9a-fA-F]{64}")
        String sha256,

        @Parameter(description = "whether who reads the record may fetch the file too, signed in or not")
        @QueryParam("forEverybody")
        @DefaultValue("false")
        boolean forEverybody) {

    EvidenceRequest asRequest() {
        return new EvidenceRequest(
                EvidenceKind.FILE,
                about,
                title,
                documentNumber,
                documentDate,
                issuer,
                null,
                fileName,
                sha256,
                null,
                forEverybody);
    }
}
