package vn.trucot.pillar.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.events.InvalidTerm;
import vn.trucot.pillar.register.SampleHouse.Visit;
import vn.trucot.problem.Problem;

/** As what a list is wanted, in which language, and what is looked for in it. */
class ListFormTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | JSON",
                "text/csv | CSV",
                "text/csv;charset=UTF-8 | CSV",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet | XLSX",
                "text/html, text/csv, application/json | CSV",
                "*/* | JSON",
                "image/png | JSON",
            })
    void theFirstThatAListCanBeIsTaken(String accepted, ListForm form) {
        assertThat(ListForm.of(mediaTypes(accepted))).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({"json, JSON", "csv, CSV", "xlsx, XLSX"})
    void aLinkMayNameTheForm(String format, ListForm form) {
        assertThat(ListForm.fromString(format)).isEqualTo(form);
        assertThat(form.extension()).isEqualTo(format);
    }

    @Test
    void anotherFormatIsRefusedWithThoseThereAre() {
        assertThatThrownBy(() -> ListForm.fromString("CSV"))
                .isInstanceOf(InvalidTerm.class)
                .hasMessage("'CSV' is no format: write json, csv or xlsx");
    }

    @Test
    void onlyOfTextTheCharactersAreTold() {
        assertThat(ListForm.CSV.type()).hasToString("text/csv;charset=UTF-8");
        assertThat(ListForm.JSON.type()).hasToString("application/json");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"vi, vi", "en, en", "en-GB, en", "fr en vi, en", "fr, vi", "-, vi", "vi-VN en, vi"})
    void wordsAreInTheFirstLanguageThatTheClientKnows(@Nullable String accepted, String language) {
        assertThat(wanted("", "*/*", accepted).language()).isEqualTo(language);
    }

    @Test
    void aTemplateIsAWorkbookUnlessTextIsAskedFor() {
        assertThat(wanted("", "*/*", null).file()).isEqualTo(ListForm.XLSX);
        assertThat(wanted("", "application/json", null).file()).isEqualTo(ListForm.XLSX);
        assertThat(wanted("", "text/csv", null).file()).isEqualTo(ListForm.CSV);
        assertThat(wanted("", "text/csv", null).form()).isEqualTo(ListForm.CSV);
    }

    @Test
    void blankWordsLookForNothing() {
        assertThat(wanted("q=Yên Bái", "*/*", null).sought()).isEqualTo("Yên Bái");
        assertThat(wanted("q= ", "*/*", null).sought()).isNull();
        assertThat(wanted("", "*/*", null).sought()).isNull();
    }

    @Test
    void wordsThatNobodyCanHaveWrittenAreRefused() {
        assertThatThrownBy(() -> wanted("q=a\u0000b", "*/*", null).sought()).isInstanceOf(Problem.class);
    }

    @ParameterizedTest
    @CsvSource({"bom=true, true", "bom=TRUE, true", "bom=false, false", "bom=1, false", "'', false"})
    void theMarkThatExcelNeedsIsAskedFor(String query, boolean mark) {
        assertThat(wanted(query, "text/csv", null).byteOrderMark()).isEqualTo(mark);
    }

    @Test
    void aListIsReadAsItWasStoredWhateverWasAddedToIt() {
        // Given
        StoredJson stored = new StoredJson();
        var visits = new TypeReference<List<Visit>>() {}.getType();

        // When
        String text = stored.toString(List.of(new Visit(LocalDate.of(2024, 5, 1), null)), visits);
        List<Visit> read = stored.fromString("[{\"on\":\"2024-05-01\",\"guests\":3,\"weather\":\"mưa\"}]", visits);

        // Then
        assertThat(text).isEqualTo("[{\"on\":\"2024-05-01\"}]");
        assertThat(read).containsExactly(new Visit(LocalDate.of(2024, 5, 1), 3));
        assertThatThrownBy(() -> stored.fromString("[{", visits))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("what is stored cannot be read");
    }

    /** A request with one query parameter at most. */
    private static Wanted wanted(String query, String accepted, @Nullable String languages) {
        MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
        if (!query.isEmpty()) {
            parameters.add(query.substring(0, query.indexOf('=')), query.substring(query.indexOf('=') + 1));
        }
        List<Locale> locales = languages == null
                ? List.of()
                : Arrays.stream(languages.split(" "))
                        .map(Locale::forLanguageTag)
                        .toList();
        return new Wanted(
                answering(UriInfo.class, "getQueryParameters", parameters, "", ""),
                answering(
                        HttpHeaders.class,
                        "getAcceptableMediaTypes",
                        mediaTypes(accepted),
                        "getAcceptableLanguages",
                        locales));
    }

    private static List<MediaType> mediaTypes(String accepted) {
        return Arrays.stream(accepted.split(", ")).map(MediaType::valueOf).toList();
    }

    private static <T> T answering(Class<T> type, String one, Object answer, String other, Object otherAnswer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (_, method, _) -> {
            if (method.getName().equals(one)) {
                return answer;
            }
            if (method.getName().equals(other)) {
                return otherAnswer;
            }
            throw new UnsupportedOperationException(method.getName());
        }));
    }
}
