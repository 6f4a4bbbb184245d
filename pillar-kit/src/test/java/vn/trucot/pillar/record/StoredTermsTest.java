package vn.trucot.pillar.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trucot.events.InvalidTerm;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;

/** Terms as a row keeps them, and the version of what is stored as an answer tells it. */
class StoredTermsTest {

    private final OrgUnitIdColumn unit = new OrgUnitIdColumn();
    private final PeriodColumn period = new PeriodColumn();

    @ParameterizedTest
    @ValueSource(strings = {"15", "15~2025", "15.132.04252.03"})
    void aUnitComesBackAsItWasStored(String text) {
        assertThat(unit.convertToEntityAttribute(unit.convertToDatabaseColumn(OrgUnitId.of(text))))
                .isEqualTo(OrgUnitId.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024", "2024-Q3", "2024-03"})
    void aPeriodComesBackAsItWasStored(String text) {
        assertThat(period.convertToDatabaseColumn(Period.parse(text))).isEqualTo(text);
        assertThat(period.convertToEntityAttribute(text)).isEqualTo(Period.parse(text));
    }

    @Test
    void nothingStaysNothing() {
        assertThat(unit.convertToDatabaseColumn(null)).isNull();
        assertThat(unit.convertToEntityAttribute(null)).isNull();
        assertThat(period.convertToDatabaseColumn(null)).isNull();
        assertThat(period.convertToEntityAttribute(null)).isNull();
    }

    @Test
    void aStoredPeriodThatIsNoneIsNotGuessed() {
        assertThatThrownBy(() -> period.convertToEntityAttribute("2024-13")).isInstanceOf(InvalidTerm.class);
    }

    @Test
    void whatIsNewIsAnsweredAsCreatedAndEachAnswerHasItsVersion() {
        // When
        Response created = new Saved<>("a", 0, true).response();
        Response changed = new Saved<>("a", 7, false).response();
        Response read = Saved.read("a", 7);

        // Then
        assertThat(created.getStatus()).isEqualTo(201);
        assertThat(created.getEntityTag()).isEqualTo(new EntityTag("0"));
        assertThat(changed.getStatus()).isEqualTo(200);
        assertThat(read.getStatus()).isEqualTo(200);
        assertThat(read.getEntityTag()).isEqualTo(new EntityTag("7"));
        assertThat(read.getEntity()).isEqualTo("a");
    }
}
