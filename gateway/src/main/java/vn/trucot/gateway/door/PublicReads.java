package vn.trucot.gateway.door;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether everybody may read data, or only who is known. */
@Singleton
public class PublicReads {

    private volatile boolean open;

    /** As the operator set it. */
    public PublicReads(@ConfigProperty(name = "trucot.public-reads", defaultValue = "true") boolean open) {
        this.open = open;
    }

    public boolean open() {
        return open;
    }

    void open(boolean to) {
        open = to;
    }
}
