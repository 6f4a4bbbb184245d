package vn.trucot.pillar.form;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What must hold for the numbers of one line. */
final class FormChecks {

    /** Takes what is wrong with a field. */
    @FunctionalInterface
    interface Found {
        void mistake(String field, String reason);
    }

    private FormChecks() {}

    /**
     * Checks a line.
     *
     * @param draft whether it need not be complete: only each number is one that its field can have
     * @param before what was approved for it in earlier periods
     * @param commented whether it is said why numbers are unusual
     */
    static void check(Form form, FormLine line, boolean draft, Past before, boolean commented, Found found) {
        boolean possible = true;
        for (Map.Entry<String, BigDecimal> figure : line.figures().entrySet()) {
            String reason = refusal(form, figure.getKey(), figure.getValue());
            if (reason != null) {
                found.mistake(figure.getKey(), reason);
                possible = false;
            }
        }
        if (possible && !draft) {
            checkComplete(form, line, before, commented, found);
        }
    }

    private static @Nullable String refusal(Form form, String name, BigDecimal value) {
        FormField field = form.field(name);
        return field == null ? "form " + form.code() + " has no field '" + name + "'" : field.refusal(value);
    }

    private static void checkComplete(Form form, FormLine line, Past before, boolean commented, Found found) {
        form.fields().stream()
                .filter(field -> field.required() && !line.figures().containsKey(field.name()))
                .forEach(field -> found.mistake(field.name(), "'" + field.name() + "' is missing"));
        for (FormRule rule : form.rules()) {
            String broken = rule.broken(line.figures(), before);
            if (broken != null && rule.severity() == FormRule.Severity.ERROR) {
                found.mistake(rule.field(), broken);
            } else if (broken != null && !commented) {
                found.mistake(rule.field(), broken + "; correct it or say in a comment why it is so");
            }
        }
    }
}
