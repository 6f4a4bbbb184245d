package vn.trucot.pillar.importing;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/**
 * Counts what may be heads of parts in a packed file, wherever they stand: whoever opens it makes objects of them all, whatever
 * number the file tells of them.
 */
public final class ZipHeads {

    private static final int SIGN = 0x02014B50;
    private static final int LENGTH_OF_EXTRA = 30;
    private static final int SHORTEST = 46;

    /** More than a workbook has, since what is packed within it may have some of its own. */
    private static final int MOST = 10_000;

    /** Bytes of what heads tell beside the names. */
    private static final long LARGEST = 4L << 20;

    private ZipHeads() {}

    /**
     * Checks a file.
     *
     * @throws Problem BODY_TOO_LARGE
     * @throws IOException if it cannot be looked at
     */
    public static void check(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            MappedByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            bytes.order(ByteOrder.LITTLE_ENDIAN);
            int count = 0;
            long extra = 0;
            for (int i = 0; i + SHORTEST <= bytes.limit(); i++) {
                if (bytes.get(i) == 'P' && bytes.getInt(i) == SIGN) {
                    count++;
                    extra += Short.toUnsignedInt(bytes.getShort(i + LENGTH_OF_EXTRA))
                            + Short.toUnsignedInt(bytes.getShort(i + LENGTH_OF_EXTRA + 2));
                }
            }
            if (count > MOST || extra > LARGEST) {
                throw new Problem(ProblemCode.BODY_TOO_LARGE, "the file has more parts than a workbook");
            }
        }
    }
}
