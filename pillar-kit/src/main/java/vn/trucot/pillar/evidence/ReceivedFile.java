package vn.trucot.pillar.evidence;

import java.io.InputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.trucot.pillar.importing.SpooledBody;
import vn.trucot.problem.BoundedStream;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** A file that was sent, on the disk until it is stored; its digest was made while it came. */
public final class ReceivedFile implements AutoCloseable {

    /** Bytes of a file that is kept. */
    static final int LARGEST = 20 << 20;

    private final SpooledBody body;
    private final String sha256;

    private ReceivedFile(SpooledBody body, String sha256) {
        this.body = body;
        this.sha256 = sha256;
    }

    /**
     * Receives a file.
     *
     * @throws Problem BODY_TOO_LARGE as soon as more came than is kept; BODY_MALFORMED if it breaks off
     */
    static ReceivedFile of(InputStream sent) {
        MessageDigest digest = digest();
        InputStream bounded = new BoundedStream(sent, LARGEST, ReceivedFile::tooLarge);
        SpooledBody body = SpooledBody.inFile(new DigestInputStream(bounded, digest));
        return new ReceivedFile(body, HexFormat.of().formatHex(digest.digest()));
    }

    String sha256() {
        return sha256;
    }

    int size() {
        return Math.toIntExact(body.size());
    }

    Path path() {
        return body.path();
    }

    InputStream read() {
        return body.read();
    }

    @Override
    public void close() {
        body.close();
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static Problem tooLarge() {
        return new Problem(
                        ProblemCode.BODY_TOO_LARGE,
                        "the file has more than " + (LARGEST >> 20) + " MiB, which is the most that is kept")
                .withHeader("Connection", "close");
    }
}
