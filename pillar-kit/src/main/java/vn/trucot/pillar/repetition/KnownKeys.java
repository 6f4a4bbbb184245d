package vn.trucot.pillar.repetition;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.trucot.pillar.observation.RecordingFailed;

/** The table of keys, in the caller's transaction. */
@Singleton
class KnownKeys {

    private static final String CLAIM = """
            insert into idempotency_key (caller, key, fingerprint, forget_at) values (?, ?, ?, ?)
            on conflict (caller, key) do update
                set fingerprint = excluded.fingerprint, forget_at = excluded.forget_at, status = null, content_type = null,
                    etag = null, location = null, language = null, body = null, is_whole = true
                where idempotency_key.forget_at <= ?""";
    private static final String FIND = """
            select fingerprint, status, content_type, etag, location, language, body, is_whole
            from idempotency_key where caller = ? and key = ?""";
    private static final String KEEP = """
            update idempotency_key
            set status = ?, content_type = ?, etag = ?, location = ?, language = ?, body = ?, is_whole = ?
            where caller = ? and key = ?""";
    private static final String FORGET = """
            delete from idempotency_key where ctid = any (array(
                select ctid from idempotency_key where forget_at <= ? order by forget_at limit ? for update skip locked))""";

    /** The columns of what {@link Reply#KEPT} names, in its order, begin here. */
    private static final int FIRST_HEADER = 3;

    private final DataSource dataSource;

    KnownKeys(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * What was done with a key.
     *
     * @param reply null if it was too large to be kept
     */
    record Done(String fingerprint, @Nullable Reply reply) {}

    /**
     * Makes the key the caller's until the running transaction ends, and after its commit until it is forgotten. Waits for
     * another transaction that has it.
     *
     * @return false if it was used before
     */
    boolean claim(String caller, IdempotencyKey key, String fingerprint, Instant now, Instant forgetAt) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement claim = connection.prepareStatement(CLAIM)) {
            claim.setString(1, caller);
            claim.setString(2, key.text());
            claim.setString(3, fingerprint);
            claim.setObject(4, at(forgetAt));
            claim.setObject(5, at(now));
            return claim.executeUpdate() > 0;
        } catch (SQLException e) {
            throw new RecordingFailed("a key could not be looked up", e);
        }
    }

    /** What was done with a key that was used before. */
    Done find(String caller, IdempotencyKey key) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setString(1, caller);
            find.setString(2, key.text());
            try (ResultSet row = find.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("a key was forgotten too early");
                }
                return new Done(row.getString(1), row.getBoolean("is_whole") ? reply(row) : null);
            }
        } catch (SQLException e) {
            throw new RecordingFailed("a key could not be looked up", e);
        }
    }

    private static Reply reply(ResultSet row) throws SQLException {
        Map<String, String> headers = new HashMap<>();
        for (int i = 0; i < Reply.KEPT.length; i++) {
            String value = row.getString(FIRST_HEADER + i);
            if (value != null) {
                headers.put(Reply.KEPT[i], value);
            }
        }
        return new Reply(row.getInt("status"), headers, row.getString("body"));
    }

    /** Keeps the reply, without its body if that is too large. */
    void keep(String caller, IdempotencyKey key, Reply reply, long largest) {
        String body = reply.body();
        boolean isWhole = body == null || body.getBytes(StandardCharsets.UTF_8).length <= largest;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement keep = connection.prepareStatement(KEEP)) {
            keep.setInt(1, reply.status());
            keep.setString(2, reply.headers().get(HttpHeaders.CONTENT_TYPE));
            keep.setString(3, reply.headers().get(HttpHeaders.ETAG));
            keep.setString(4, reply.headers().get(HttpHeaders.LOCATION));
            keep.setString(5, reply.headers().get(HttpHeaders.CONTENT_LANGUAGE));
            keep.setString(6, isWhole ? body : null);
            keep.setBoolean(7, isWhole);
            keep.setString(8, caller);
            keep.setString(9, key.text());
            keep.executeUpdate();
        } catch (SQLException e) {
            throw new RecordingFailed("a reply could not be kept", e);
        }
    }

    /** Forgets some of the keys whose time is over; how many. */
    int forget(Instant now, int most) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement forget = connection.prepareStatement(FORGET)) {
            forget.setObject(1, at(now));
            forget.setInt(2, most);
            return forget.executeUpdate();
        } catch (SQLException e) {
            throw new RecordingFailed("keys could not be forgotten", e);
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
