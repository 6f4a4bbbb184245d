package vn.trucot.pillar.form;

import jakarta.inject.Singleton;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trucot.pillar.importing.BatchMode;
import vn.trucot.pillar.importing.BatchReader;
import vn.trucot.pillar.importing.BatchSummary;
import vn.trucot.pillar.importing.BodyForm;
import vn.trucot.pillar.importing.FileImport;
import vn.trucot.pillar.importing.FileImports;
import vn.trucot.pillar.importing.SpooledBody;
import vn.trucot.problem.Problem;

/** Files of returns are imported into any form. */
@Singleton
class FormImports implements FileImports {

    private static final String FORMS = "forms/";

    private final Forms forms;
    private final FormReturns returns;
    private final BatchReader batches;

    FormImports(Forms forms, FormReturns returns, BatchReader batches) {
        this.forms = forms;
        this.returns = returns;
        this.batches = batches;
    }

    /**
     * What is asked for beside the file.
     *
     * @param scope what the file says all of; null if what it does not name stays
     */
    record Asked(@Nullable FormScope scope, BatchMode mode, boolean dryRun) {}

    @Override
    public @Nullable FileImport<?> find(String target) {
        return target.startsWith(FORMS) ? of(target.substring(FORMS.length())) : null;
    }

    /**
     * Files of a form.
     *
     * @throws Problem NOT_FOUND if there is no such form
     */
    FileImport<Asked> of(String form) {
        return new OfForm(form, FormRows.types(forms.versions(form)), returns, batches);
    }

    private record OfForm(String form, Map<String, Class<?>> types, FormReturns returns, BatchReader batches)
            implements FileImport<Asked> {

        @Override
        public String target() {
            return FORMS + form;
        }

        @Override
        public String fileName() {
            return form;
        }

        @Override
        public Class<Asked> asked() {
            return Asked.class;
        }

        @Override
        public BatchSummary take(Asked asked, BodyForm writtenAs, SpooledBody body) {
            return returns.putAll(
                    form, new FormRows(batches, writtenAs, body), asked.scope(), asked.mode(), asked.dryRun());
        }
    }
}
