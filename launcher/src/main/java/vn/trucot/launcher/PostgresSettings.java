package vn.trucot.launcher;

import java.util.LinkedHashMap;
import java.util.Map;

/** The settings of a PostgreSQL server that shares one machine with the whole suite. */
final class PostgresSettings {

    private PostgresSettings() {}

    static Map<String, String> of(int port) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("port", Integer.toString(port));
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("unix_socket_directories", "");
        settings.put("fsync", "on");
        settings.put("full_page_writes", "on");
        settings.put("synchronous_commit", "on");
        settings.put("max_connections", "120");
        settings.put("shared_buffers", "256MB");
        settings.put("wal_buffers", "16MB");
        settings.put("work_mem", "16MB");
        settings.put("maintenance_work_mem", "64MB");
        settings.put("temp_buffers", "32MB");
        settings.put("max_wal_size", "2GB");
        settings.put("autovacuum_naptime", "20s");
        settings.put("checkpoint_timeout", "10min");
        settings.put("jit", "off");
        settings.put("max_parallel_workers_per_gather", "1");
        settings.put("timezone", "Asia/Ho_Chi_Minh");
        settings.put("log_timezone", "Asia/Ho_Chi_Minh");
        settings.put("log_line_prefix", "%m [%p] %d ");
        settings.put("log_checkpoints", "off");
        return settings;
    }
}
