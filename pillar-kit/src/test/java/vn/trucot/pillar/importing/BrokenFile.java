package vn.trucot.pillar.importing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.trucot.problem.ProblemCode;

/**
 * A file as somebody may send it, and what must come of it.
 *
 * @param refusal the code of the problem that the file is as a whole; null if its rows are read
 * @param words of the problem: its reason and place
 * @param mistakes of its rows, each {@code row field CODE}
 * @param rows that are read from it if it holds no mistake
 */
record BrokenFile(
        String name,
        BodyForm form,
        Supplier<byte[]> bytes,
        @Nullable ProblemCode refusal,
        List<String> words,
        List<String> mistakes,
        List<String> rows) {

    /** The beginning of a case. */
    record Named(String name, BodyForm form, Supplier<byte[]> bytes) {

        /** The file is refused as a whole, with these words. */
        BrokenFile isRefused(ProblemCode code, String... words) {
            return new BrokenFile(name, form, bytes, code, List.of(words), List.of(), List.of());
        }

        /** Rows of the file hold mistakes; with these words in their reasons, one for each. */
        BrokenFile hasMistakes(List<String> mistakes, String... words) {
            return new BrokenFile(name, form, bytes, null, List.of(words), mistakes, List.of());
        }

        /** Nothing is wrong with the file after all. */
        BrokenFile isRead(String... rows) {
            return new BrokenFile(name, form, bytes, null, List.of(), List.of(), List.of(rows));
        }
    }

    static Named xlsx(String name, Supplier<byte[]> bytes) {
        return new Named(name, BodyForm.XLSX, bytes);
    }

    static Named csv(String name, String text) {
        return csv(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Named csv(String name, byte[] bytes) {
        return new Named(name, BodyForm.CSV, () -> bytes);
    }

    static Named json(String name, String text) {
        return json(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Named json(String name, byte[] bytes) {
        return new Named(name, BodyForm.JSON, () -> bytes);
    }

    static Named lines(String name, String text) {
        return new Named(name, BodyForm.NDJSON, () -> text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return form + ": " + name;
    }
}
