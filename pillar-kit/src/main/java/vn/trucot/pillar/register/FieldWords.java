package vn.trucot.pillar.register;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.pillar.importing.RowField;

/**
 * Says to whoever fills in a file what each field is: its name in words from {@code registers/<collection>.properties}
 * ({@code village.vi = ...}), its form from its type and constraints.
 */
final class FieldWords {

    private final Properties words = new Properties();
    private final String language;

    /**
     * Reads the words of a kind; it may have none.
     *
     * @param language vi or en
     */
    FieldWords(Class<?> kind, String collection, String language) {
        this.language = language;
        try (InputStream file = kind.getResourceAsStream("/registers/" + collection + ".properties")) {
            if (file != null) {
                words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the words of " + collection + " cannot be read", e);
        }
    }

    /** What the field is called; its own name if nobody says. */
    String name(RowField field) {
        return words.getProperty(field.name() + "." + language, field.name());
    }

    /** Whether it must be filled in. */
    String need(RowField field) {
        return field.mayBeLeftOut() ? say("không bắt buộc", "may be empty") : say("bắt buộc", "required");
    }

    /** How it is written. */
    String form(RowField field) {
        Class<?> type = field.type();
        List<String> choices = choices(field);
        if (!choices.isEmpty()) {
            return say("một trong: ", "one of: ") + String.join(", ", choices);
        }
        if (type == LocalDate.class) {
            return say("ngày, ví dụ 2024-03-31", "a day, as 2024-03-31");
        }
        if (type == Period.class) {
            return say("kỳ, ví dụ 2024-03, 2024-Q1, 2024", "a period, as 2024-03, 2024-Q1, 2024");
        }
        if (type == OrgUnitId.class) {
            return say("mã đơn vị, ví dụ 15.132.04252", "the id of an org unit, as 15.132.04252");
        }
        return Number.class.isAssignableFrom(type) || type.isPrimitive() ? number(field) : text(field);
    }

    /** What can be chosen; nothing if it is written freely. */
    static List<String> choices(RowField field) {
        if (field.type() == boolean.class) {
            return List.of("TRUE", "FALSE");
        }
        Object[] constants = field.type().getEnumConstants();
        return constants == null
                ? List.of()
                : Arrays.stream(constants).map(each -> ((Enum<?>) each).name()).toList();
    }

    private String number(RowField field) {
        Method accessor = field.component().getAccessor();
        Min least = accessor.getAnnotation(Min.class);
        Max most = accessor.getAnnotation(Max.class);
        return say("số", "a number")
                + (least == null ? "" : say(", từ ", ", from ") + least.value())
                + (most == null ? "" : say(" đến ", " to ") + most.value());
    }

    private String text(RowField field) {
        @Nullable Size size = field.component().getAccessor().getAnnotation(Size.class);
        return size == null
                ? say("chữ", "text")
                : say("chữ, nhiều nhất " + size.max() + " ký tự", "text, at most " + size.max() + " characters");
    }

    /** What of a record a file without sheets for them does not hold. */
    String lists(List<RowField> lists) {
        String names = lists.stream().map(this::name).collect(Collectors.joining(", "));
        return say(
                "Danh sách " + names + " nằm ở trang riêng: tải danh sách hiện có dạng XLSX, sửa và gửi lại.",
                names + " have sheets of their own: download the list as XLSX, edit it and send it back.");
    }

    String say(String vietnamese, String english) {
        return language.equals("vi") ? vietnamese : english;
    }
}
