package vn.trucot.economy.marketplace;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.trucot.events.InvalidTerm;
import vn.trucot.events.Names;
import vn.trucot.pillar.definition.DefinitionEntry;
import vn.trucot.pillar.definition.DefinitionFile;
import vn.trucot.pillar.definition.DefinitionMistake;
import vn.trucot.pillar.definition.DefinitionText;
import vn.trucot.pillar.definition.DefinitionsInvalid;

/** Reads files of marketplaces and finds all their mistakes at once. */
final class MarketplaceReader {

    private static final List<String> FIELDS = List.of("names", "also", "site", "activeFrom", "activeTo");
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    private final List<DefinitionMistake> mistakes = new ArrayList<>();
    private final Map<String, Marketplace> read = new LinkedHashMap<>();
    private final Map<String, String> taken = new HashMap<>();

    void add(DefinitionFile file) {
        DefinitionText text = file.read(mistakes);
        if (text.root().isMissingNode()) {
            return;
        }
        DefinitionEntry whole = text.whole("");
        whole.onlyKnown(List.of("marketplaces"));
        JsonNode places = text.root().path("marketplaces");
        if (places.isEmpty()) {
            whole.mistake("marketplaces", "there is none");
        }
        places.properties().stream().map(Map.Entry::getKey).forEach(code -> read(code, text.entry(code, places, code)));
    }

    List<Marketplace> marketplaces() {
        if (!mistakes.isEmpty()) {
            throw new DefinitionsInvalid(mistakes);
        }
        return List.copyOf(read.values());
    }

    private void read(String code, DefinitionEntry entry) {
        entry.onlyKnown(FIELDS);
        if (!CODE.matcher(code).matches()) {
            entry.mistake("", "a code is small letters, digits and '-', as postmart");
        }
        Names names = entry.required("names", entry.names("names"));
        List<String> also = new ArrayList<>();
        entry.list("also").forEach(name -> also.add(name.asText()));
        String site = entry.term("site", MarketplaceReader::site);
        LocalDate from = entry.term("activeFrom", MarketplaceReader::day);
        LocalDate to = entry.term("activeTo", MarketplaceReader::day);
        if (from != null && to != null && !from.isBefore(to)) {
            entry.mistake("activeTo", to + " is not after activeFrom " + from);
        }
        if (names != null) {
            Marketplace place = new Marketplace(code, names, also, site, from, to);
            place.called().forEach(name -> take(name, code, entry));
            read.put(code, place);
        }
    }

    private void take(String name, String code, DefinitionEntry entry) {
        String other = taken.putIfAbsent(name, code);
        if (other != null) {
            entry.mistake("", "'" + name + "' is the marketplace " + other + " already");
        }
    }

    private static String site(String text) {
        try {
            URI address = URI.create(text);
            if (address.getHost() != null && List.of("http", "https").contains(address.getScheme())) {
                return text;
            }
        } catch (IllegalArgumentException _) {
            // told below, as what has no host
        }
        throw new InvalidTerm("site", text, "write an address, as https://postmart.vn");
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new InvalidTerm("day", text, "write it as 2025-07-01");
        }
    }
}
