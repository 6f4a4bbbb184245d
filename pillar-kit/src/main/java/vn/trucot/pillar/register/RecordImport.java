package vn.trucot.pillar.register;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trucot.pillar.importing.BatchMode;
import vn.trucot.pillar.importing.BatchSummary;
import vn.trucot.pillar.importing.BodyForm;
import vn.trucot.pillar.importing.FileImport;
import vn.trucot.pillar.importing.FileScope;
import vn.trucot.pillar.importing.RowShape;
import vn.trucot.pillar.importing.SpooledBody;

/** Files of the records of one kind. */
record RecordImport<R extends Record & RecordState>(RecordKind<R> kind, Register<R> register)
        implements FileImport<RecordImport.Asked> {

    /**
     * What is asked for beside the file.
     *
     * @param scope what the file says all of; null if what it does not name stays
     * @param reason why records are changed, for their histories; null if none was given
     */
    record Asked(
            @Nullable FileScope scope,
            BatchMode mode,
            boolean dryRun,
            @Nullable String reason) {}

    @Override
    public String target() {
        return kind.collection();
    }

    @Override
    public String fileName() {
        return kind.fileName();
    }

    @Override
    public Map<String, Class<?>> types() {
        return RowShape.of(kind.type()).types();
    }

    @Override
    public Class<Asked> asked() {
        return Asked.class;
    }

    @Override
    public BatchSummary take(Asked asked, BodyForm form, SpooledBody body) {
        return register.put(form, body, asked);
    }
}
