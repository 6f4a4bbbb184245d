package vn.trucot.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/** What a service is told by its environment: where to listen, its database, the broker, whose tokens to trust. */
record ServiceEnvironment(
        ToIntFunction<Service> ports,
        String bootstrapServers,
        UnaryOperator<String> jdbcUrl,
        String password,
        String publicKey,
        String sessionKey,
        String chainKey,
        Path firstPasswordFile) {

    private static final List<Service> PILLARS = List.of(Service.GOV, Service.ECONOMY, Service.SOCIETY);

    Map<String, String> of(Service service) {
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(ports.applyAsInt(service)));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", bootstrapServers);
        environment.put("TRUCOT_PUBLIC_KEY", publicKey);
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", jdbcUrl.apply(service.database()));
        environment.put("QUARKUS_DATASOURCE_USERNAME", PostgresServer.USER);
        environment.put("QUARKUS_DATASOURCE_PASSWORD", password);
        if (service == Service.GATEWAY) {
            PILLARS.forEach(pillar -> environment.put(
                    "TRUCOT_GATEWAY_SERVICES_" + pillar.label().toUpperCase(Locale.ROOT),
                    address(ports.applyAsInt(pillar)).toString()));
            environment.put("TRUCOT_GATEWAY_ACCOUNTS_PLAIN_HTTP", "true");
            environment.put("TRUCOT_GATEWAY_ACCOUNTS_SESSION_KEY", sessionKey);
            environment.put("TRUCOT_GATEWAY_ACCOUNTS_FIRST_PASSWORD_FILE", firstPasswordFile.toString());
        } else {
            environment.put("TRUCOT_CHAIN_KEY", chainKey);
            environment.put(
                    "TRUCOT_ACCOUNTS_GATEWAY",
                    address(ports.applyAsInt(Service.GATEWAY)).toString());
        }
        return environment;
    }

    static URI address(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }
}
