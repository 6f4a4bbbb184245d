package vn.trucot.pillar;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds fields of registers and forms, as they are described to clients, that could hold a name, number or address of a natural
 * person: every text, every number that is a number of nothing, and whatever is called like one.
 */
final class PersonalFields {

    /** What such things are called in both languages, and in names of fields taken apart at their capitals. */
    private static final Pattern CALLED_LIKE_ONE = Pattern.compile(
            "\\b(phone|telephone|mobile number|e-?mail|address|passport|birth|birthday|born|surname|(full|first|last) name"
                    + "|(identity|citizen|social insurance) (number|id|code)|cccd|cmnd|sđt)\\b"
                    + "|họ tên|họ và tên|điện thoại|thư điện tử|địa chỉ|căn cước|chứng minh nhân dân|định danh cá nhân|hộ chiếu"
                    + "|ngày sinh|năm sinh|số tài khoản|bảo hiểm xã hội",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private PersonalFields() {}

    /** Of registers: {@code models.steps.who}. */
    static List<String> ofRegisters(List<Map<String, Object>> registers) {
        return registers.stream()
                .flatMap(register -> of(String.valueOf(register.get("collection")), fields(register)))
                .toList();
    }

    private static Stream<String> of(String path, List<Map<String, Object>> fields) {
        return fields.stream().flatMap(field -> {
            String here = path + "." + field.get("name");
            boolean could = "TEXT".equals(field.get("type")) || isCalledLikeOne(field);
            return Stream.concat(could ? Stream.of(here) : Stream.empty(), of(here, fields(field)));
        });
    }

    /** Of forms, which ask for numbers only: {@code forms.citizens.adults}. */
    static List<String> ofForms(List<Map<String, Object>> forms) {
        return forms.stream()
                .flatMap(form -> fields(form).stream()
                        .filter(field -> field.get("unit") == null || isCalledLikeOne(field))
                        .map(field -> "forms." + form.get("code") + "." + field.get("name")))
                .toList();
    }

    private static boolean isCalledLikeOne(Map<String, Object> field) {
        String name = String.valueOf(field.get("name")).replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        return CALLED_LIKE_ONE.matcher(name + " | " + field.get("names")).find();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> fields(Map<String, Object> described) {
        return (List<Map<String, Object>>) described.getOrDefault("fields", List.of());
    }
}
