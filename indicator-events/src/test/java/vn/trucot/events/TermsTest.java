package vn.trucot.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermsTest {

    @ParameterizedTest
    @CsvSource({
        "15, 15",
        "15~2025, 15",
        "15.132.04252, 04252",
        "15.132.04264~2025, 04264",
        "15~2025.02647, 02647",
        "15.132.04252.03, 03",
        "15.so-thong-tin-truyen-thong, so-thong-tin-truyen-thong",
    })
    void orgUnitIdKnowsItsOfficialCode(String text, String officialCode) {
        assertThat(OrgUnitId.of(text).officialCode()).isEqualTo(officialCode);
        assertThat(OrgUnitId.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "15.",
                ".15",
                "15..132",
                "15 132",
                "15|132",
                "15~25",
                "15~20255",
                "15~2025~2026",
                "~2025",
                "15.132/04252",
                "Yên-Bái",
                "15_132",
                "1.2.3.4.5.6.7"
            })
    void orgUnitIdRefusesOtherTexts(String text) {
        assertThatThrownBy(() -> OrgUnitId.of(text))
                .isInstanceOf(InvalidTerm.class)
                .hasMessageContaining("'" + text + "' is no org unit id");
    }

    @Test
    void orgUnitIdHasALongestLength() {
        assertThatCode(() -> OrgUnitId.of("1".repeat(120))).doesNotThrowAnyException();
        assertThatThrownBy(() -> OrgUnitId.of("1".repeat(121))).isInstanceOf(InvalidTerm.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "SOC",
                "soc.team",
                "SOC.",
                ".SOC",
                "SOC..TEAM",
                "SOC.TEAM|X",
                "SOC TEAM",
                "1SOC.TEAM",
                "SỐ.ĐƠN"
            })
    void indicatorCodeRefusesOtherTexts(String text) {
        assertThatThrownBy(() -> IndicatorCode.of(text)).isInstanceOf(InvalidTerm.class);
    }

    @ParameterizedTest
    @CsvSource({
        "GOV.DOSSIER.RECEIVED, GOVERNMENT",
        "DTI.SCORE, GOVERNMENT",
        "ECO.OCOP.SALES, ECONOMY",
        "SOC.TEAM.ACTIVE, SOCIETY"
    })
    void indicatorCodeTellsItsPillar(IndicatorCode code, Pillar pillar) {
        assertThat(Pillar.of(code)).isEqualTo(pillar);
    }

    @Test
    void indicatorCodeOfNoPillarIsNamed() {
        assertThatThrownBy(() -> Pillar.of(IndicatorCode.of("GOVX.A"))).hasMessageContaining("GOVX.A");
    }

    @Test
    void breakdownIsTheSameInWhateverOrderItIsWritten() {
        // When
        Breakdown breakdown = Breakdown.parse("level=full;channel=postal");

        // Then
        assertThat(breakdown).isEqualTo(Breakdown.parse("channel=postal;level=full"));
        assertThat(breakdown).hasToString("channel=postal;level=full");
        assertThat(breakdown.isTotal()).isFalse();
    }

    @Test
    void breakdownMadeOfAMapOfAnyOrderIsAlphabetical() {
        // Given
        TreeMap<String, String> backwards = new TreeMap<>(Comparator.reverseOrder());
        backwards.putAll(Map.of("a", "1", "b", "2"));

        // When
        Breakdown breakdown = new Breakdown(backwards);

        // Then
        assertThat(breakdown).hasToString("a=1;b=2").isEqualTo(Breakdown.parse("b=2;a=1"));
    }

    @Test
    void emptyBreakdownIsTheTotal() {
        assertThat(Breakdown.parse("")).isSameAs(Breakdown.TOTAL).hasToString("");
        assertThat(Breakdown.TOTAL.isTotal()).isTrue();
        assertThat(new Breakdown(new TreeMap<>())).isEqualTo(Breakdown.TOTAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=",
                "sex",
                "sex=",
                "=F",
                "sex=F;",
                ";sex=F",
                "sex=F;sex=M",
                "sex=F|M",
                "Sex=F",
                "1a=F",
                "sex=F M",
                "sex==F",
                "sex=F;;level=x",
                "phái=F"
            })
    void breakdownRefusesOtherTexts(String text) {
        assertThatThrownBy(() -> Breakdown.parse(text)).isInstanceOf(InvalidTerm.class);
    }

    @Test
    void breakdownLongerThanATextMayBeIsRefusedHoweverItIsMade() {
        // Given
        TreeMap<String, String> codes = new TreeMap<>(Map.of("a", "1".repeat(199)));

        // Then
        assertThatThrownBy(() -> new Breakdown(codes)).isInstanceOf(InvalidTerm.class);
        assertThatThrownBy(() -> Breakdown.parse("a=" + "1".repeat(199))).isInstanceOf(InvalidTerm.class);
        assertThat(Breakdown.parse("a=" + "1".repeat(198)).toString()).hasSize(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A.B|15|2024",
                "A.B|15|2024||",
                "A.B|15|2024-13|",
                "a|15|2024|",
                "A.B||2024|",
                "A.B|15|2024|x"
            })
    void observationKeyRefusesOtherTexts(String text) {
        assertThatThrownBy(() -> ObservationKey.parse(text)).isInstanceOf(InvalidTerm.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a|b"})
    void sourceNeedsANameThatKeysCanHold(String name) {
        assertThatThrownBy(() -> new Source(SourceKind.SYSTEM, name)).isInstanceOf(InvalidTerm.class);
    }
}
