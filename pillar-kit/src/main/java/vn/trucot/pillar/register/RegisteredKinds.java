package vn.trucot.pillar.register;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The registers of the service, for what is said about records of any of them. */
@Singleton
public class RegisteredKinds {

    private final Map<String, Register<?>> byCollection = new TreeMap<>();

    RegisteredKinds(@All List<RecordResource<?>> resources) {
        resources.forEach(resource -> byCollection.put(resource.register().collection(), resource.register()));
    }

    /** The register of a collection; null if there is none. */
    public @Nullable Register<?> find(String collection) {
        return byCollection.get(collection);
    }

    /** The collections there are. */
    public Collection<String> collections() {
        return byCollection.keySet();
    }
}
