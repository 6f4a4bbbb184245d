package vn.trucot.events;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;

/** One of the three pillars; each is owned by one service, and its indicator codes begin with its prefixes. */
public enum Pillar {
    GOVERNMENT("gov", "GOV.", "DTI."),
    ECONOMY("economy", "ECO."),
    SOCIETY("society", "SOC.");

    private final String path;
    private final List<String> prefixes;

    Pillar(String path, String... prefixes) {
        this.path = path;
        this.prefixes = List.of(prefixes);
    }

    /** The name in addresses and topics: gov, economy, society. */
    @JsonValue
    public String path() {
        return path;
    }

    public boolean owns(IndicatorCode indicator) {
        return prefixes.stream().anyMatch(indicator.text()::startsWith);
    }

    /** The pillar whose prefix the code begins with; {@link InvalidTerm} when there is none. */
    public static Pillar of(IndicatorCode indicator) {
        return Arrays.stream(values())
                .filter(pillar -> pillar.owns(indicator))
                .findFirst()
                .orElseThrow(() -> new InvalidTerm(
                        "indicator of a pillar", indicator.text(), "codes begin with GOV., DTI., ECO. or SOC."));
    }
}
