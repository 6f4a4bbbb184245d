package vn.trucot.pillar.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.events.Names;
import vn.trucot.pillar.importing.RowShape;

/** What a register says of itself, so that pages and files can be drawn of it. */
class RegisterDescriptionTest {

    private final RegisterWords words = new RegisterWords(SampleHouse.kind().build());
    private final Map<String, RegisterField> fields = RegisterField.of(RowShape.of(SampleHouse.class), words).stream()
            .collect(Collectors.toMap(RegisterField::name, Function.identity()));

    @Test
    void eachFieldSaysItsTypeAndWhetherItMustBeFilledIn() {
        assertThat(fields.values())
                .extracting(RegisterField::name, RegisterField::type, RegisterField::required)
                .containsExactlyInAnyOrder(
                        tuple("orgUnit", FieldType.ORG_UNIT, true),
                        tuple("name", FieldType.TEXT, true),
                        tuple("level", FieldType.CHOICE, false),
                        tuple("seats", FieldType.NUMBER, true),
                        tuple("area", FieldType.NUMBER, false),
                        tuple("openedOn", FieldType.DAY, false),
                        tuple("since", FieldType.PERIOD, false),
                        tuple("demo", FieldType.TRUTH, false),
                        tuple("visits", FieldType.LIST, false));
    }

    @Test
    void boundsAreThoseOfTheConstraints() {
        assertThat(fields.get("seats")).returns(1L, RegisterField::least).returns(500L, RegisterField::most);
        assertThat(fields.get("name")).returns(200, RegisterField::longest);
        assertThat(fields.get("visits")).returns(20, RegisterField::longest);
        assertThat(fields.get("area")).returns(null, RegisterField::least).returns(null, RegisterField::most);
    }

    @Test
    void aListHasTheFieldsOfItsEntries() {
        assertThat(fields.get("visits").fields())
                .extracting(RegisterField::name, RegisterField::type, RegisterField::required, RegisterField::least)
                .containsExactly(tuple("on", FieldType.DAY, true, null), tuple("guests", FieldType.NUMBER, false, 1L));
    }

    @Test
    void whatHasNoWordsIsCalledByItsOwnName() {
        assertThat(fields.get("name").names()).isEqualTo(new Names("Tên", "Name"));
        assertThat(fields.get("area").names()).isEqualTo(new Names("area", null));
        assertThat(fields.get("visits").fields().getFirst().names()).isEqualTo(new Names("Ngày", "Day"));
        assertThat(fields.get("level").choices())
                .containsExactly(
                        new RegisterChoice("FULL", new Names("Đầy đủ", "Full")),
                        new RegisterChoice("PART", new Names("PART", null)));
    }

    @Test
    void aRegisterWithoutWordsIsCalledByItsOwnName() {
        // Given
        RegisterWords none =
                new RegisterWords(RecordKind.of("nameless", "nameless-things", SampleHouse.class, SampleHouse.Row::new)
                        .unit("orgUnit", null, house -> house.openedOn())
                        .build());

        // Then
        assertThat(none.has("name")).isFalse();
        assertThat(none.of("nameless-things", "nameless")).isEqualTo(new Names("nameless", null));
        assertThat(words.has("name")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            level    | một trong: FULL = Đầy đủ, PART = PART | one of: FULL = Full, PART = PART
            demo     | một trong: TRUE, FALSE                | one of: TRUE, FALSE
            seats    | số, từ 1 đến 500                      | a number, from 1 to 500
            area     | số                                    | a number
            openedOn | ngày, ví dụ 2024-03-31                | a day, as 2024-03-31
            since    | kỳ, ví dụ 2024-03, 2024-Q1, 2024-S1, 2024 | a period, as 2024-03, 2024-Q1, 2024-S1, 2024
            orgUnit  | mã đơn vị, ví dụ 15.132.04252         | the id of an org unit, as 15.132.04252
            name     | chữ, nhiều nhất 200 ký tự             | text, at most 200 characters
            """)
    void whoFillsInAFileIsToldHowAFieldIsWritten(String field, String vietnamese, String english) {
        assertThat(new FieldWords("vi").form(fields.get(field))).isEqualTo(vietnamese);
        assertThat(new FieldWords("en").form(fields.get(field))).isEqualTo(english);
    }

    @Test
    void whoFillsInAFileIsToldWhatMustBeThereAndWhereListsAre() {
        // Given
        FieldWords vietnamese = new FieldWords("vi");
        FieldWords english = new FieldWords("en");

        // Then
        assertThat(vietnamese.need(fields.get("name"))).isEqualTo("bắt buộc");
        assertThat(vietnamese.need(fields.get("area"))).isEqualTo("không bắt buộc");
        assertThat(english.need(fields.get("name"))).isEqualTo("required");
        assertThat(english.name(fields.get("name"))).isEqualTo("Name");
        assertThat(english.name(fields.get("area"))).isEqualTo("area");
        assertThat(vietnamese.lists(List.of(fields.get("visits"))))
                .isEqualTo("Danh sách Lượt nằm ở trang riêng: tải danh sách hiện có dạng XLSX, sửa và gửi lại.");
        assertThat(english.lists(List.of(fields.get("visits"))))
                .isEqualTo("Visits have sheets of their own: download the list as XLSX, edit it and send it back.");
    }

    @Test
    void aTextWithoutALongestLengthIsAText() {
        // Given
        RegisterField text = new RegisterField(
                "note", new Names("Ghi chú", null), FieldType.TEXT, false, List.of(), null, null, null, List.of());

        // Then
        assertThat(new FieldWords("vi").form(text)).isEqualTo("chữ");
        assertThat(FieldWords.choices(text)).isEmpty();
    }
}
