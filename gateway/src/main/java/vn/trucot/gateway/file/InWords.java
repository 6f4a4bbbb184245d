package vn.trucot.gateway.file;

import org.jspecify.annotations.Nullable;
import vn.trucot.web.table.Table;

/** A table whose codes, yes and no stand there in words. */
public record InWords(Table table, FileWords words) implements Table {

    @Override
    public void row(@Nullable Object... cells) {
        @Nullable Object[] said = cells.clone();
        for (int i = 0; i < said.length; i++) {
            if (said[i] instanceof Enum<?> || said[i] instanceof Boolean) {
                said[i] = words.code(said[i]);
            }
        }
        table.row(said);
    }

    @Override
    public void close() {
        table.close();
    }
}
