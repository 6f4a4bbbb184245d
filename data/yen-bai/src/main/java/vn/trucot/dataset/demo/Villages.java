package vn.trucot.dataset.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Succession;

/** Villages of every commune, numbered rather than named, that go on under the successor when their commune merges. */
final class Villages {

    private static final OrgUnitId YEN_BAI = OrgUnitId.of("15");

    /** Published: "7 of 9 villages", "8 of 9 villages". */
    private static final Map<OrgUnitId, Integer> KNOWN = Map.of(OrgUnitId.of("15.140.04630"), 9);

    private final List<List<OrgUnit>> chains = new ArrayList<>();
    private final List<Succession> successions = new ArrayList<>();
    private final Map<OrgUnitId, List<List<OrgUnit>>> chainsOfCommune = new HashMap<>();

    Villages(Communes communes, Dice dice) {
        Map<OrgUnitId, Integer> counts = counts(communes.founders(), dice);
        for (OrgUnit commune : communes.all()) {
            List<List<OrgUnit>> here = new ArrayList<>();
            chainsOfCommune.put(commune.id(), here);
            for (int i = 0; i < counts.getOrDefault(commune.id(), 0); i++) {
                List<OrgUnit> chain = new ArrayList<>();
                chains.add(chain);
                settle(commune, chain, here);
            }
            for (OrgUnit predecessor : communes.predecessors(commune)) {
                for (List<OrgUnit> chain : ofCommune(predecessor.id())) {
                    settle(commune, chain, here);
                    successions.add(succession(chain.get(chain.size() - 2), chain.getLast()));
                }
            }
        }
    }

    private static void settle(OrgUnit commune, List<OrgUnit> chain, List<List<OrgUnit>> here) {
        here.add(chain);
        chain.add(village(commune, here.size()));
    }

    private static OrgUnit village(OrgUnit commune, int number) {
        String digits = "%02d".formatted(number);
        return new OrgUnit(
                OrgUnitId.of(commune.id() + "." + digits),
                null,
                OrgUnitKind.VILLAGE,
                new Names("Thôn " + digits + " (mẫu)", "Village " + digits + " (sample)"),
                commune.id(),
                commune.validFrom(),
                commune.validTo(),
                null,
                null,
                true);
    }

    private static Succession succession(OrgUnit before, OrgUnit after) {
        return new Succession(before.id(), after.id(), Objects.requireNonNull(after.validFrom()), BigDecimal.ONE, null);
    }

    private static Map<OrgUnitId, Integer> counts(List<OrgUnit> founders, Dice dice) {
        Map<OrgUnitId, Integer> counts = new HashMap<>();
        List<OrgUnitId> open = new ArrayList<>();
        for (OrgUnit commune : founders) {
            if (Communes.province(commune).equals(YEN_BAI)) {
                counts.put(commune.id(), KNOWN.getOrDefault(commune.id(), DemoVolumes.LEAST_VILLAGES_OF_A_COMMUNE));
                if (!KNOWN.containsKey(commune.id())) {
                    open.add(commune.id());
                }
            } else {
                int more = dice.of("villages", commune.id()).nextInt(2);
                counts.put(commune.id(), DemoVolumes.VILLAGES_OF_A_LAO_CAI_COMMUNE + more);
            }
        }
        int missing = DemoVolumes.VILLAGES_OF_YEN_BAI
                - open.size() * DemoVolumes.LEAST_VILLAGES_OF_A_COMMUNE
                - KNOWN.values().stream().mapToInt(Integer::intValue).sum();
        RandomGenerator draws = dice.of("villages of Yên Bái");
        while (missing > 0) {
            OrgUnitId commune = open.get(draws.nextInt(open.size()));
            if (counts.merge(commune, 1, Integer::sum) <= DemoVolumes.MOST_VILLAGES_OF_A_COMMUNE) {
                missing--;
            } else {
                counts.merge(commune, -1, Integer::sum);
            }
        }
        return counts;
    }

    /** Each village of 2022 with those it goes on as, in order of time. */
    List<List<OrgUnit>> chains() {
        return chains;
    }

    List<OrgUnit> all() {
        return chains.stream().flatMap(List::stream).toList();
    }

    List<Succession> successions() {
        return successions;
    }

    int count(OrgUnit commune) {
        return ofCommune(commune.id()).size();
    }

    private List<List<OrgUnit>> ofCommune(OrgUnitId commune) {
        return chainsOfCommune.getOrDefault(commune, List.of());
    }
}
