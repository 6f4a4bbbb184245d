package vn.trucot.pillar.reporting;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.SourceKind;
import vn.trucot.pillar.importing.BatchMode;
import vn.trucot.pillar.importing.BatchSummary;
import vn.trucot.pillar.importing.BodyForm;
import vn.trucot.pillar.importing.FileImport;
import vn.trucot.pillar.importing.FileImports;
import vn.trucot.pillar.importing.SpooledBody;
import vn.trucot.pillar.security.CurrentUser;

/** Files of statements. */
@Singleton
class StatementImport implements FileImport<StatementImport.Asked>, FileImports {

    static final String TARGET = "observations";

    private final ReportFigures report;
    private final CurrentUser user;

    StatementImport(ReportFigures report, CurrentUser user) {
        this.report = report;
        this.user = user;
    }

    /**
     * What is asked for beside the file.
     *
     * @param sourceKind of rows that do not say; null if the user's own holds
     * @param sourceName the same
     * @param dryRun whether nothing is stored
     */
    record Asked(
            BatchMode mode,
            @Nullable SourceKind sourceKind,
            @Nullable String sourceName,
            boolean dryRun) {}

    @Override
    public @Nullable FileImport<?> find(String target) {
        return target.equals(TARGET) ? this : null;
    }

    @Override
    public String target() {
        return TARGET;
    }

    @Override
    public String fileName() {
        return TARGET;
    }

    @Override
    public Map<String, Class<?>> types() {
        return RawStatement.TYPES;
    }

    @Override
    public Class<Asked> asked() {
        return Asked.class;
    }

    @Override
    public void mustBeAllowed(Asked asked) {
        Speaker speaker = speaker(asked);
        speaker.mustSpeakFor(speaker.kind(), speaker.name());
    }

    private Speaker speaker(Asked asked) {
        return Speaker.of(user, asked.sourceKind(), asked.sourceName());
    }

    @Override
    public BatchSummary take(Asked asked, BodyForm form, SpooledBody body) {
        try (InputStream bytes = body.read()) {
            return report.batch(form, bytes, asked.mode(), asked.dryRun(), speaker(asked));
        } catch (IOException e) {
            throw new UncheckedIOException("a body that was received cannot be read", e);
        }
    }
}
