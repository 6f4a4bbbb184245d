package vn.trucot.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServersComponentTest {

    @TempDir
    Path folder;

    @Test
    void aKilledPostgresStartsAgainWithItsData() throws SQLException {
        // Given
        try (PostgresServer server = PostgresServer.start(folder, Ports.free())) {
            server.createDatabases(List.of("gov"));
            query(server, "create table kept as select 42 as n");

            // When
            server.process().kill();
            server.restart();

            // Then
            assertThat(query(server, "select n from kept")).isEqualTo(42);
        }
    }

    @Test
    void aSecondStartContinuesWithTheDataAndEndsTheServerThatACrashLeftRunning() throws SQLException {
        // Given
        PostgresServer leftOver = PostgresServer.start(folder, Ports.free());
        leftOver.createDatabases(List.of("gov"));
        query(leftOver, "create table kept as select 7 as n");

        // When
        try (PostgresServer second = PostgresServer.start(folder, Ports.free())) {

            // Then
            assertThat(leftOver.process().isAlive()).isFalse();
            assertThat(query(second, "select n from kept")).isEqualTo(7);
        }
    }

    @Test
    void aPortInUseIsNamed() {
        // Given
        try (PostgresServer first = PostgresServer.start(folder.resolve("a"), Ports.free())) {

            // When, Then
            assertThatThrownBy(() -> PostgresServer.start(folder.resolve("b"), first.port()))
                    .isInstanceOf(StartFailed.class)
                    .hasMessageContaining("port " + first.port());
        }
    }

    @Test
    void aKilledBrokerStartsAgainWithItsTopics() throws Exception {
        // Given
        try (KafkaServer server = KafkaServer.start(folder, Ports.free());
                Admin admin = Admin.create(Map.of("bootstrap.servers", server.bootstrapServers()))) {
            admin.createTopics(Set.of(new NewTopic("kept", 3, (short) 1))).all().get();

            // When
            server.process().kill();
            server.restart();

            // Then
            assertThat(admin.listTopics().names().get()).contains("kept");
        }
    }

    private static int query(PostgresServer server, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.jdbcUrl("gov"), PostgresServer.USER, "");
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return 0;
            }
            try (ResultSet row = statement.getResultSet()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
