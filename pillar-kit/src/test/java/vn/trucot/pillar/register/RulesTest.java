package vn.trucot.pillar.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulesTest {

    private record Stay(LocalDate from, LocalDate to) {}

    private record Guest(List<Stay> stays) {}

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 15);

    @Test
    void whatIsWrongWithAnItemIsToldOfItsList() {
        // Given
        Rule<Guest> rule = Rules.each("stays", Guest::stays, Rules.after("to", Stay::to, "from", Stay::from));
        Mistakes mistakes = new Mistakes();

        // When
        rule.check(
                new Guest(List.of(
                        new Stay(TODAY.minusDays(3), TODAY),
                        new Stay(TODAY, TODAY),
                        new Stay(TODAY, TODAY.minusDays(1)))),
                TODAY,
                mistakes);

        // Then
        assertThat(mistakes.found())
                .extracting(Mistakes.Mistake::field, Mistakes.Mistake::reason)
                .containsExactly(
                        tuple("stays", "stays: to 2026-03-15 must be after from 2026-03-15"),
                        tuple("stays", "stays: to 2026-03-14 must be after from 2026-03-15"));
    }

    @Test
    void aDayThatIsNotThereOrTheSameIsNotBeforeAnother() {
        // Given
        Rule<Stay> rule = Rules.notBefore("to", Stay::to, "from", Stay::from);
        Mistakes mistakes = new Mistakes();

        // When
        rule.check(new Stay(TODAY, null), TODAY, mistakes);
        rule.check(new Stay(TODAY, TODAY), TODAY, mistakes);
        rule.check(new Stay(TODAY, TODAY.minusDays(1)), TODAY, mistakes);

        // Then
        assertThat(mistakes.found())
                .extracting(Mistakes.Mistake::field, Mistakes.Mistake::reason)
                .containsExactly(tuple("to", "to 2026-03-14 is before from 2026-03-15"));
    }
}
