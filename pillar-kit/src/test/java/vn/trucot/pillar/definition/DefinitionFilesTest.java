package vn.trucot.pillar.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trucot.events.Pillar;

/** The folder of definitions that an operator brings. */
class DefinitionFilesTest {

    @TempDir
    Path folder;

    @Test
    void withoutAFolderThereIsNothing() {
        // Given
        DefinitionFiles files = new DefinitionFiles(Optional.empty(), Pillar.SOCIETY);

        // Then
        assertThat(files.ofOperator("forms")).isEmpty();
        assertThat(files.operatorFiles()).isEmpty();
    }

    @Test
    void aPillarReadsTheYamlFilesOfItsOwnFolderByName() throws IOException {
        // Given
        write("society/forms/b.yaml");
        write("society/forms/a.yaml");
        write("society/forms/notes.txt");
        write("society/indicators/more.yaml");
        write("gov/forms/other.yaml");
        DefinitionFiles files = new DefinitionFiles(Optional.of(folder), Pillar.SOCIETY);

        // Then
        assertThat(files.ofOperator("forms"))
                .extracting(DefinitionFile::name)
                .containsExactly("society/forms/a.yaml", "society/forms/b.yaml");
        assertThat(files.ofOperator("criteria")).isEmpty();
        assertThat(files.operatorFiles())
                .containsExactly("society/indicators/more.yaml", "society/forms/a.yaml", "society/forms/b.yaml");
    }

    @Test
    void aFileIsReadWhenItIsAskedFor() throws IOException {
        // Given
        write("society/forms/a.yaml");
        DefinitionFile file = new DefinitionFiles(Optional.of(folder), Pillar.SOCIETY)
                .ofOperator("forms")
                .getFirst();
        List<DefinitionMistake> mistakes = new ArrayList<>();

        // When
        Files.delete(folder.resolve("society/forms/a.yaml"));

        // Then
        assertThat(file.read(mistakes).root().isMissingNode()).isTrue();
        assertThat(mistakes).singleElement().asString().startsWith("society/forms/a.yaml: cannot be read: ");
    }

    @Test
    void aFolderThatIsNoneStopsTheStartAndIsNamed() throws IOException {
        // Given
        Path file = Files.writeString(folder.resolve("file"), "");
        DefinitionFiles files = new DefinitionFiles(Optional.of(file), Pillar.SOCIETY);

        // When / Then
        assertThatThrownBy(() -> files.ofOperator("forms"))
                .isInstanceOf(DefinitionsInvalid.class)
                .hasMessage(
                        "1 mistake(s) in the definitions:\n  " + file + ": is no folder; TRUCOT_DEFINITIONS names it");
    }

    private void write(String path) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "form: a");
    }
}
