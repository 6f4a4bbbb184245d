package vn.trucot.pillar.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trucot.events.InvalidTerm;
import vn.trucot.events.SourceKind;

/** Where a statement can be looked up, and whose statements somebody may replace. */
class PublicationTest {

    @ParameterizedTest
    @ValueSource(strings = {"2023-02-27", "2024-02-29", "2023-02", "2023", "0001"})
    void aDayIsKnownOrOnlyItsMonthOrYear(String day) {
        assertThat(new Publication(day, null, null).publishedOn()).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-29",
                "27/02/2023",
                "2023-2",
                "2023-13",
                "2023-Q1",
                "23",
                "",
                "20230227",
                "0000",
                "+2023",
                "2023-02-27T10:00"
            })
    void whatIsNoDayIsRefusedWithItsForms(String text) {
        assertThatThrownBy(() -> new Publication(text, null, null))
                .isInstanceOf(InvalidTerm.class)
                .hasMessage("'" + text + "' is no publishedOn: write a day 2023-02-27, a month 2023-02 or a year 2023");
    }

    @Test
    void aNoteMayHaveLinesButNothingThatCannotBeSeen() {
        assertThat(new Publication(null, null, "dòng 1\r\n\tdòng 2").note()).startsWith("dòng 1");
        assertThatThrownBy(() -> new Publication(null, null, "a\u0007b"))
                .isInstanceOf(InvalidTerm.class)
                .hasMessageEndingWith("is no note: it holds a control character");
    }

    @Test
    void aTextIsNeitherEmptyNorEndless() {
        assertThat(new Publication(null, "p".repeat(500), "n".repeat(2_000)).place())
                .hasSize(500);
        assertThatThrownBy(() -> new Publication(null, "p".repeat(501), null))
                .hasMessage("'" + "p".repeat(40) + "...' is no place: write 1 to 500 characters or leave it out");
        assertThatThrownBy(() -> new Publication(null, null, "n".repeat(2_001)))
                .hasMessageEndingWith("is no note: write 1 to 2000 characters or leave it out");
        assertThatThrownBy(() -> new Publication(null, " ", null))
                .hasMessageEndingWith("is no place: write 1 to 500 characters or leave it out");
    }

    @Test
    void whoMayReplaceAllHasNoKindsWhoMayReplaceOwnHasHis() {
        assertThat(Author.ofAll("lan").kinds()).isNull();
        assertThat(Author.ofOwn("lan", Set.of(SourceKind.REPORTED)).kinds()).containsExactly(SourceKind.REPORTED);
        assertThat(Author.ofOwn("lan", Set.of()).kinds()).isEmpty();
    }

    @Test
    void whatWasRecordedInPartsIsAddedUp() {
        assertThat(new Recorded(1, 2, 3).plus(new Recorded(10, 20, 30))).isEqualTo(new Recorded(11, 22, 33));
        assertThat(Recorded.NOTHING.changedSomething()).isFalse();
        assertThat(new Recorded(0, 0, 3).changedSomething()).isFalse();
        assertThat(new Recorded(0, 1, 3).changedSomething()).isTrue();
    }
}
