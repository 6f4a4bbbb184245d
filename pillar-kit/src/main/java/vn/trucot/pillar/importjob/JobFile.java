package vn.trucot.pillar.importjob;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** The file of a job as it stands in the database, a part at a time. */
final class JobFile extends InputStream {

    /** Of all parts but the last. */
    static final int PART = 1 << 20;

    private static final String READ = "select content from import_job_part where job_id = ? and number = ?";
    private static final String WRITE = "insert into import_job_part (job_id, number, content) values (?, ?, ?)";

    private final DataSource dataSource;
    private final UUID job;
    private byte[] part = {};
    private int at;
    private int next;

    JobFile(DataSource dataSource, UUID job) {
        this.dataSource = dataSource;
        this.job = job;
    }

    /** Keeps a file in the transaction of the connection. */
    static void write(Connection connection, UUID job, InputStream file) throws SQLException, IOException {
        try (PreparedStatement write = connection.prepareStatement(WRITE)) {
            int number = 0;
            for (byte[] part = file.readNBytes(PART); part.length > 0; part = file.readNBytes(PART)) {
                write.setObject(1, job);
                write.setInt(2, number++);
                write.setBytes(3, part);
                write.executeUpdate();
            }
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (at == part.length) {
            part = part(next++);
            at = 0;
        }
        int taken = Math.min(length, part.length - at);
        System.arraycopy(part, at, into, from, taken);
        at += taken;
        return taken == 0 ? -1 : taken;
    }

    private byte[] part(int number) throws IOException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement read = connection.prepareStatement(READ)) {
            read.setObject(1, job);
            read.setInt(2, number);
            try (ResultSet row = read.executeQuery()) {
                return row.next() ? row.getBytes(1) : new byte[0];
            }
        } catch (SQLException e) {
            throw new IOException("the file of an import cannot be read", e);
        }
    }
}
