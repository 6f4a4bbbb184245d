package vn.trucot.pillar.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/**
 * The characters of a text file: in UTF-8, or in UTF-16 if its first two bytes say so, as spreadsheets write what they call
 * Unicode text. Bytes that are no characters are told with their line.
 */
final class DecodedText {

    private final InputStream bytes;
    private final ByteBuffer raw = ByteBuffer.allocate(1 << 15);
    private final CharsetDecoder decoder;
    private final String name;
    private boolean isAtEnd;
    private boolean isBroken;
    private boolean isOver;
    private long line = 1;
    private char last;

    DecodedText(InputStream bytes) {
        this.bytes = bytes;
        receive();
        raw.flip();
        Charset charset = charset();
        name = charset.equals(StandardCharsets.UTF_8) ? "UTF-8" : "UTF-16";
        decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private Charset charset() {
        int first = at(0);
        int second = at(1);
        if (first == 0xFF && second == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (first == 0xFE && second == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (first == 0 || second == 0) {
            throw new Problem(
                    ProblemCode.BODY_MALFORMED,
                    "the CSV file is in UTF-16 without the mark that says so; save it as CSV UTF-8");
        }
        if (first == 'P' && second == 'K' && at(2) == 3) {
            throw new Problem(
                    ProblemCode.BODY_MALFORMED,
                    "the file is a workbook, no CSV; send it with the content type of XLSX");
        }
        return StandardCharsets.UTF_8;
    }

    private int at(int index) {
        return index < raw.limit() ? Byte.toUnsignedInt(raw.get(index)) : -1;
    }

    /**
     * Fills the buffer with what comes next; -1 at the end.
     *
     * @throws Problem BODY_MALFORMED
     */
    int read(char[] buffer) {
        CharBuffer text = CharBuffer.wrap(buffer);
        while (text.position() == 0 && !isOver) {
            if (isBroken) {
                throw new Problem(
                        ProblemCode.BODY_MALFORMED,
                        "the CSV file is not in " + name + ": line " + line
                                + " holds bytes that are no characters; save it as CSV UTF-8");
            }
            CoderResult result = decoder.decode(raw, text, isAtEnd);
            if (result.isError()) {
                isBroken = true;
            } else if (result.isUnderflow()) {
                if (isAtEnd) {
                    decoder.flush(text);
                    isOver = true;
                    break;
                }
                raw.compact();
                receive();
                raw.flip();
            }
        }
        countLines(buffer, text.position());
        return text.position() == 0 ? -1 : text.position();
    }

    private void countLines(char[] text, int length) {
        for (int i = 0; i < length; i++) {
            char sign = text[i];
            if (sign == '\r' || (sign == '\n' && last != '\r')) {
                line++;
            }
            last = sign;
        }
    }

    private void receive() {
        try {
            int read = bytes.read(raw.array(), raw.position(), raw.remaining());
            if (read < 0) {
                isAtEnd = true;
            } else {
                raw.position(raw.position() + read);
            }
        } catch (IOException e) {
            throw new Problem(ProblemCode.BODY_MALFORMED, "the CSV file could not be read to its end");
        }
    }
}
