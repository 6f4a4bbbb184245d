package vn.trucot.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import vn.trucot.launcher.process.PortOwner;

/** TCP ports of the loopback address. */
public final class Ports {

    // below the range from which systems take the ports of outgoing connections
    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 32_000;

    private Ports() {}

    /** A port that is free now. */
    public static int free() {
        for (int attempt = 0; attempt < 1_000; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            if (isFree(port)) {
                return port;
            }
        }
        throw new StartFailed("no free port between " + LOWEST + " and " + HIGHEST);
    }

    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    /** Refuses with {@link StartFailed}, which names every port that is not free and who has it. */
    public static void requireFree(Map<String, Integer> portsByName) {
        List<String> taken = new ArrayList<>();
        portsByName.forEach((name, port) -> {
            if (!isFree(port)) {
                taken.add("port " + port + " (" + name + ") is taken"
                        + PortOwner.of(port).map(owner -> " by " + owner).orElse(""));
            }
        });
        if (!taken.isEmpty()) {
            throw new StartFailed(String.join("\n", taken)
                    + "\nIf the suite runs already, ./trucot down ends it; otherwise end what listens there.");
        }
    }
}
