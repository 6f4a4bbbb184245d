package vn.trucot.events;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** One of the three pillars; each is owned by one service, and its indicator codes begin with its prefixes. */
public enum Pillar {
    GOVERNMENT("gov", "GOV", "DTI"),
    ECONOMY("economy", "ECO", "ECO"),
    SOCIETY("society", "SOC", "SOC");

    private final String path;
    private final String prefix;
    private final String otherPrefix;

    Pillar(String path, String prefix, String otherPrefix) {
        this.path = path;
        this.prefix = prefix;
        this.otherPrefix = otherPrefix;
    }

    /** The name in addresses and topics: gov, economy, society. */
    @JsonValue
    public String path() {
        return path;
    }

    /** What the codes of its indicators begin with: GOV, ECO, SOC. */
    public String prefix() {
        return prefix;
    }

    public boolean owns(IndicatorCode indicator) {
        String first = indicator.text().substring(0, indicator.text().indexOf('.'));
        return first.equals(prefix) || first.equals(otherPrefix);
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
