package vn.trucot.pillar.register;

import java.util.List;
import java.util.stream.Collectors;

/** Says to whoever fills in a file what each field is: its name in words, its form from its type and constraints. */
final class FieldWords {

    private final String language;

    /** @param language vi or en */
    FieldWords(String language) {
        this.language = language;
    }

    String name(RegisterField field) {
        return field.names().in(language);
    }

    /** Whether it must be filled in. */
    String need(RegisterField field) {
        return field.required() ? say("bắt buộc", "required") : say("không bắt buộc", "may be empty");
    }

    /** How it is written. */
    String form(RegisterField field) {
        return switch (field.type()) {
            case CHOICE ->
                say("một trong: ", "one of: ")
                        + field.choices().stream()
                                .map(choice ->
                                        choice.code() + " = " + choice.names().in(language))
                                .collect(Collectors.joining(", "));
            case TRUTH -> say("một trong: ", "one of: ") + String.join(", ", choices(field));
            case DAY -> say("ngày, ví dụ 2024-03-31", "a day, as 2024-03-31");
            case PERIOD ->
                say("kỳ, ví dụ 2024-03, 2024-Q1, 2024-S1, 2024", "a period, as 2024-03, 2024-Q1, 2024-S1, 2024");
            case ORG_UNIT -> say("mã đơn vị, ví dụ 15.132.04252", "the id of an org unit, as 15.132.04252");
            case NUMBER -> number(field);
            case TEXT, LIST -> text(field);
        };
    }

    /** What can be chosen; nothing if it is written freely. */
    static List<String> choices(RegisterField field) {
        return field.type() == FieldType.TRUTH
                ? List.of("TRUE", "FALSE")
                : field.choices().stream().map(RegisterChoice::code).toList();
    }

    private String number(RegisterField field) {
        return say("số", "a number")
                + (field.least() == null ? "" : say(", từ ", ", from ") + field.least())
                + (field.most() == null ? "" : say(" đến ", " to ") + field.most());
    }

    private String text(RegisterField field) {
        return field.longest() == null
                ? say("chữ", "text")
                : say(
                        "chữ, nhiều nhất " + field.longest() + " ký tự",
                        "text, at most " + field.longest() + " characters");
    }

    /** What of a record a file without sheets for them does not hold. */
    String lists(List<RegisterField> lists) {
        String names = lists.stream().map(this::name).collect(Collectors.joining(", "));
        return say(
                "Danh sách " + names + " nằm ở trang riêng: tải danh sách hiện có dạng XLSX, sửa và gửi lại.",
                names + " have sheets of their own: download the list as XLSX, edit it and send it back.");
    }

    String say(String vietnamese, String english) {
        return language.equals("vi") ? vietnamese : english;
    }
}
