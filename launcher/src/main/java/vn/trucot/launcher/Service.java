package vn.trucot.launcher;

/** One of the four Quarkus applications. */
public enum Service {
    GOV("gov", "gov-service", 8081, "192m"),
    ECONOMY("economy", "economy-service", 8082, "192m"),
    SOCIETY("society", "society-service", 8083, "192m"),
    GATEWAY("gateway", "gateway", 8080, "320m");

    private final String label;
    private final String module;
    private final int usualPort;
    private final String heap;

    Service(String label, String module, int usualPort, String heap) {
        this.label = label;
        this.module = module;
        this.usualPort = usualPort;
        this.heap = heap;
    }

    /** The short name, which is also the path of a pillar's resources: gov, economy, society, gateway. */
    public String label() {
        return label;
    }

    String module() {
        return module;
    }

    public int usualPort() {
        return usualPort;
    }

    String heap() {
        return heap;
    }

    /** Its database: of a pillar its data, of the gateway the accounts. */
    String database() {
        return label;
    }
}
