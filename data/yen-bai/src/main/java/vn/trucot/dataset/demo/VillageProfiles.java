package vn.trucot.dataset.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import vn.trucot.events.OrgUnit;

/** What villages of 2025 have: those that Tú Lệ had, and one of fifty of the others. */
final class VillageProfiles {

    private static final String TU_LE = "15.140.04630.";
    private static final int ONE_OF = 50;

    private final Dice dice;
    private final Horizon horizon;

    VillageProfiles(Dice dice, Horizon horizon) {
        this.dice = dice;
        this.horizon = horizon;
    }

    List<VillageProfile> of(Villages villages) {
        return villages.chains().stream()
                .filter(chain -> chain.getLast().validFrom() != null && isChosen(chain.getFirst()))
                .map(List::getLast)
                .filter(village -> village.validTo() == null && horizon.reaches(first(village)))
                .map(this::profile)
                .toList();
    }

    private boolean isChosen(OrgUnit village) {
        return village.id().text().startsWith(TU_LE)
                || dice.of("village profile", village.id()).nextInt(ONE_OF) == 0;
    }

    private static LocalDate first(OrgUnit village) {
        return Objects.requireNonNull(village.validFrom());
    }

    private VillageProfile profile(OrgUnit village) {
        RandomGenerator draws = dice.of("what a village has", village.id());
        int households = draws.nextInt(60, 190);
        boolean fixed = draws.nextDouble() < 0.9;
        int fibre = Dice.share(draws, households, 0.55);
        boolean told = draws.nextDouble() < 0.8;
        boolean mobile5g = draws.nextDouble() < 0.15;
        return new VillageProfile(
                DemoIds.of("village profile", village.id()),
                village.id(),
                village.names().vi(),
                first(village),
                draws.nextDouble() < 0.97,
                told ? mobile5g : null,
                fixed,
                households,
                fixed ? fibre : 0,
                draws.nextDouble() < 0.98,
                draws.nextDouble() < 0.85,
                true);
    }
}
