package vn.trucot.pillar.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import vn.trucot.pillar.observation.RecordingFailed;

/** Keeps the bytes of files, each content once by its SHA-256, however many pieces name it; they stream in and out. */
@ApplicationScoped
class EvidenceContents {

    private static final String IS_THERE = "select 1 from evidence_content where sha256 = ?";

    /** Who else keeps the same just now is waited for. */
    private static final String KEEP =
            "insert into evidence_content (sha256, size, content) values (?, ?, ?) on conflict (sha256) do nothing";

    private static final String PIECE = "select substring(content from ? for ?) from evidence_content where sha256 = ?";

    /** Bytes of a file that are in memory at once. */
    private static final int AT_A_TIME = 1 << 18;

    private final DataSource dataSource;

    EvidenceContents(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Keeps a file in the transaction of the connection, if it is not there yet. */
    void keep(Connection connection, ReceivedFile file) throws SQLException {
        if (isThere(connection, file.sha256())) {
            return;
        }
        try (InputStream content = file.read();
                PreparedStatement keep = connection.prepareStatement(KEEP)) {
            keep.setString(1, file.sha256());
            keep.setInt(2, file.size());
            keep.setBinaryStream(3, content, file.size());
            keep.executeUpdate();
        } catch (IOException e) {
            throw new UncheckedIOException("a file that was received is gone", e);
        }
    }

    /** Writes a content that is kept. */
    void copy(String sha256, OutputStream out) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement read = connection.prepareStatement(PIECE)) {
            read.setInt(2, AT_A_TIME);
            read.setString(3, sha256);
            byte[] piece;
            int from = 1;
            do {
                read.setInt(1, from);
                try (ResultSet row = read.executeQuery()) {
                    row.next();
                    piece = row.getBytes(1);
                }
                out.write(piece);
                from += piece.length;
            } while (piece.length == AT_A_TIME);
        } catch (SQLException e) {
            throw new RecordingFailed("a file could not be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException("a file cannot be kept until it is sent", e);
        }
    }

    private static boolean isThere(Connection connection, String sha256) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement(IS_THERE)) {
            ask.setString(1, sha256);
            try (ResultSet row = ask.executeQuery()) {
                return row.next();
            }
        }
    }
}
