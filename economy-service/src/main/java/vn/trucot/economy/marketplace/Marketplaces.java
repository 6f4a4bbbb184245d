package vn.trucot.economy.marketplace;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.pillar.definition.DefinitionFile;
import vn.trucot.pillar.definition.DefinitionFiles;

/** The marketplaces that came with the service and those of its operator ({@code economy/marketplaces}). */
@Singleton
public class Marketplaces {

    private final List<Marketplace> all;
    private final Map<String, Marketplace> byName;

    @Inject
    Marketplaces(DefinitionFiles files) {
        this(Stream.concat(
                        Stream.of(DefinitionFile.ofService("marketplaces.yaml")),
                        files.ofOperator("marketplaces").stream())
                .toList());
    }

    /**
     * Reads files.
     *
     * @throws vn.trucot.pillar.definition.DefinitionsInvalid with all that is wrong with them
     */
    Marketplaces(Collection<DefinitionFile> files) {
        MarketplaceReader reader = new MarketplaceReader();
        files.forEach(reader::add);
        all = reader.marketplaces();
        Map<String, Marketplace> named = new LinkedHashMap<>();
        all.forEach(place -> place.called().forEach(name -> named.put(name, place)));
        byName = Collections.unmodifiableMap(named);
    }

    /** All of them, as they stand in the files. */
    public List<Marketplace> all() {
        return all;
    }

    /** The one that a product calls so; null if there is none. */
    public @Nullable Marketplace find(String name) {
        return byName.get(name);
    }

    /** What products may call them, and which one is meant. */
    public Map<String, Marketplace> byName() {
        return byName;
    }
}
