package vn.trucot.economy.marketplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.pillar.definition.DefinitionFile;
import vn.trucot.pillar.definition.DefinitionsInvalid;

class MarketplacesTest {

    private static final DefinitionFile OF_SERVICE = DefinitionFile.ofService("marketplaces.yaml");

    @Test
    void aMarketplaceIsFoundByItsCodeAndByTheNamesThatItIsKnownBy() {
        // Given
        Marketplaces marketplaces = new Marketplaces(List.of(OF_SERVICE));

        // When / Then
        assertThat(List.of("postmart", "PostMart", "voso", "Vỏ Sò", "Sàn khác (mẫu)"))
                .extracting(
                        name -> Objects.requireNonNull(marketplaces.find(name)).code())
                .containsExactly("postmart", "postmart", "voso", "voso", "other");
        assertThat(marketplaces.find("Chợ Mường")).isNull();
    }

    @Test
    void anOperatorAddsMarketplacesBesideThoseOfTheService() {
        // When
        Marketplaces marketplaces = new Marketplaces(List.of(OF_SERVICE, file("""
                        marketplaces:
                          cho-muong:
                            names: {vi: Chợ Mường, en: Cho Muong}
                            also: [Chợ Mường]
                            site: https://cho-muong.example
                            activeFrom: 2024-01-01
                            activeTo: 2025-01-01
                        """)));

        // Then
        Marketplace added = Objects.requireNonNull(marketplaces.find("Chợ Mường"));
        assertThat(marketplaces.all()).hasSize(4).last().isEqualTo(added);
        assertThat(added.isActiveOn(LocalDate.of(2023, 12, 31))).isFalse();
        assertThat(added.isActiveOn(LocalDate.of(2024, 1, 1))).isTrue();
        assertThat(added.isActiveOn(LocalDate.of(2024, 12, 31))).isTrue();
        assertThat(added.isActiveOn(LocalDate.of(2025, 1, 1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chợ: {names: {vi: Chợ}}                                               | a code is small letters
            cho: {}                                                               | is missing
            cho: {names: {vi: Chợ}, site: cho.example}                            | write an address
            cho: {names: {vi: Chợ}, site: 'ftp://cho.example'}                    | write an address
            cho: {names: {vi: Chợ}, activeFrom: 'hôm nay'}                        | write it as 2025-07-01
            cho: {names: {vi: Chợ}, activeFrom: 2025-01-01, activeTo: 2025-01-01} | is not after activeFrom
            cho: {names: {vi: Chợ}, also: [PostMart]}                             | PostMart' is the marketplace postmart already
            postmart: {names: {vi: PostMart}}                                     | postmart' is the marketplace postmart already
            cho: {names: {vi: Chợ}, address: https://cho.example}                 | no such field
            """)
    void whatIsWrongIsToldWithFileAndReason(String line, String reason) {
        // Given
        DefinitionFile file = file("marketplaces:\n  " + line);

        // When / Then
        assertThatThrownBy(() -> new Marketplaces(List.of(OF_SERVICE, file)))
                .isInstanceOf(DefinitionsInvalid.class)
                .hasMessageContaining("more.yaml")
                .hasMessageContaining(reason);
    }

    private static DefinitionFile file(String yaml) {
        return new DefinitionFile("more.yaml", () -> new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
