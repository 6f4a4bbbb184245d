package vn.trucot.gateway.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A piece of a sentence: words, or a number that opens to where it comes from. */
@Schema(name = "ReportPart")
record ReportPart(
        String text,

        @Schema(
                description = "What the number opens, as the page takes it in explain; left out of words and of counts",
                examples = "GOV.DOSSIER.ON_TIME@15@2024")
        @Nullable
        String figure) {

    static ReportPart words(String text) {
        return new ReportPart(text, null);
    }
}
