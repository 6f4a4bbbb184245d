package vn.trucot.pillar.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.pillar.definition.DefinitionFile;
import vn.trucot.pillar.definition.DefinitionsInvalid;

class IntegrityChecksTest {

    private static final String CHECK = """
            check: teams-have-members
            names: {vi: Tổ có thành viên, en: Teams have members}
            severity: WARNING
            why: {vi: Tổ không thành viên không hoạt động}
            remedy: {vi: Kiện toàn tổ}
            sql: select id as subject, name as detail from community_team where members = 0
            """;

    private static IntegrityChecks read(String... texts) {
        List<DefinitionFile> files = new ArrayList<>();
        for (String text : texts) {
            files.add(new DefinitionFile(
                    "file " + files.size(), () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
        }
        return new IntegrityChecks(files);
    }

    @Test
    void aCheckSaysWhatMustHoldWhyAndWhatToDo() {
        // When
        IntegrityCheck check = read(CHECK).all().getFirst();

        // Then
        assertThat(check.code()).isEqualTo("teams-have-members");
        assertThat(check.severity()).isEqualTo(IntegrityCheck.Severity.WARNING);
        assertThat(check.remedy().vi()).isEqualTo("Kiện toàn tổ");
        assertThat(check.sql()).startsWith("select id");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "severity: WARNING | severity: BAD | severity | BAD",
                "remedy: {vi: Kiện toàn tổ} | remedies: {vi: Kiện toàn tổ} | remedy | is missing",
                "why: {vi: Tổ không thành viên không hoạt động} | why: {en: idle} | why | Vietnamese",
                "sql: select | query: select | sql | is missing"
            })
    void whatIsWrongIsToldWithFileAndField(String right, String wrong, String field, String reason) {
        assertThatThrownBy(() -> read(CHECK.replace(right, wrong)))
                .isInstanceOf(DefinitionsInvalid.class)
                .hasMessageContaining("file 0")
                .hasMessageContaining(field)
                .hasMessageContaining(reason);
    }

    @Test
    void aCodeIsOfOneCheck() {
        assertThatThrownBy(() -> read(CHECK, CHECK))
                .hasMessageContaining("file 1")
                .hasMessageContaining("already");
    }
}
