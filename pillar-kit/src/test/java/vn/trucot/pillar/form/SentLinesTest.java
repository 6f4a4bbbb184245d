package vn.trucot.pillar.form;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trucot.pillar.form.FormSample.line;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.events.Event;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;
import vn.trucot.pillar.catalogue.Catalogue;
import vn.trucot.pillar.form.FormsTest.Networks;
import vn.trucot.pillar.orgunit.OrgUnits;

/** What a unit may have lines for: what it has itself, and what the units have that it is part of. */
class SentLinesTest {

    private static final OrgUnitId PROVINCE = OrgUnitId.of("15");
    private static final OrgUnitId DISTRICT = OrgUnitId.of("15.132");
    private static final OrgUnitId COMMUNE = OrgUnitId.of("15.132.04252");
    private static final Period QUARTER = Period.parse("2025-Q1");

    private final Form form = FormSample.form(FormSample.BY_NETWORK);
    private final OrgUnits orgUnits = new OrgUnits();
    private final SentLines lines = new SentLines(
            forms(Map.of(
                    "vnpt", Set.of(PROVINCE),
                    "mobi", Set.of(DISTRICT),
                    "own", Set.of(COMMUNE),
                    "far", Set.of(OrgUnitId.of("15.133")))),
            orgUnits);

    SentLinesTest() {
        add(PROVINCE, OrgUnitKind.PROVINCE, null);
        add(DISTRICT, OrgUnitKind.DISTRICT, PROVINCE);
        add(COMMUNE, OrgUnitKind.COMMUNE, DISTRICT);
    }

    @ParameterizedTest
    @CsvSource({"15.132.04252, vnpt", "15.132.04252, mobi", "15.132.04252, own", "15.132, mobi", "15, vnpt"})
    void aUnitHasLinesForWhatItOrAUnitThatItIsPartOfHas(String unit, String code) {
        assertThat(refusal(unit, code)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"15.132.04252, far", "15.132, own", "15, mobi", "15.132.04252, none"})
    void whatOnlyItsPartsOrOthersHaveIsRefusedByName(String unit, String code) {
        assertThat(refusal(unit, code))
                .isEqualTo(
                        "network '" + code + "' is published neither by " + unit + " nor by a unit that it is part of");
    }

    @Test
    void aUnitThatNobodyKnowsIsAnotherMistake() {
        assertThat(refusal("99.999", "none")).isNull();
    }

    @Test
    void whereAnyCodeMayBeALineNoneIsRefused() {
        // Given
        Form free = FormSample.form(FormSample.BY_NETWORK.replace(", from: networks", ""));

        // When
        SentLines.Known known = lines.known(free, List.of("none"));

        // Then
        assertThat(lines.refusal(known, COMMUNE, "none")).isNull();
        assertThat(known.code()).isNull();
    }

    @Test
    void aReturnBeginsWithALineForEachAndTheNumbersThatTheFormTakesOver() {
        // When
        List<FormLine> begun = lines.toBeginWith(
                form, COMMUNE, QUARTER, List.of(line("mobi", "villages=10", "covered=8"), line("gone", "covered=1")));

        // Then
        assertThat(begun).containsExactly(line("gone"), line("mobi", "villages=10"), line("own"), line("vnpt"));
    }

    @Test
    void aReturnWithoutLinesBeginsWithOne() {
        // Given
        Form single = FormSample.form(FormSample.YAML);

        // Then
        assertThat(lines.toBeginWith(single, COMMUNE, QUARTER, List.of())).containsExactly(line(null));
        assertThat(lines.toBeginWith(single, COMMUNE, QUARTER, List.of(line(null, "villages=10", "covered=8"))))
                .containsExactly(line(null, "villages=10"));
    }

    private String refusal(String unit, String code) {
        return lines.refusal(lines.known(form, List.of(code)), OrgUnitId.of(unit), code);
    }

    private static Forms forms(Map<String, Set<OrgUnitId>> networks) {
        return new Forms(new FormFiles(List.of()), new Catalogue(List.of()), List.of(new Networks(networks)));
    }

    private void add(OrgUnitId id, OrgUnitKind kind, OrgUnitId parent) {
        orgUnits.apply(new Event.OrgUnitChanged(
                new OrgUnit(id, null, kind, new Names(id.text(), null), parent, null, null, null, null, false), 1));
    }
}
