package vn.trucot.chain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a log.
 *
 * @param position grows along the log; gaps are usual
 * @param fields everything the row says, as text, in an order that never changes
 */
public record LogRow(long position, List<@Nullable String> fields) {

    private static final byte FORMAT = 1;
    private static final int NOTHING = -1;

    public LogRow {
        fields = Collections.unmodifiableList(new ArrayList<>(fields)); // which List.copyOf, without nulls, is not
    }

    /** The row as bytes that no other row has: format, position, number of fields, each with its length before it. */
    byte[] bytes() {
        List<byte @Nullable []> texts = new ArrayList<>(fields.size());
        int size = 1 + Long.BYTES + Integer.BYTES;
        for (String field : fields) {
            byte[] text = field == null ? null : field.getBytes(StandardCharsets.UTF_8);
            texts.add(text);
            size += Integer.BYTES + (text == null ? 0 : text.length);
        }
        ByteBuffer bytes =
                ByteBuffer.allocate(size).put(FORMAT).putLong(position).putInt(fields.size());
        for (byte[] text : texts) {
            if (text == null) {
                bytes.putInt(NOTHING);
            } else {
                bytes.putInt(text.length).put(text);
            }
        }
        return bytes.array();
    }
}
