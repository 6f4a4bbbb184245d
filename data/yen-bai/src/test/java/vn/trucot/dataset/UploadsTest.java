package vn.trucot.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trucot.dataset.demo.DemoData;
import vn.trucot.dataset.demo.Horizon;
import vn.trucot.dataset.file.PublishedData;
import vn.trucot.events.Pillar;

class UploadsTest {

    private static final Clock NOVEMBER_2026 =
            Clock.fixed(Instant.parse("2026-11-15T00:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    @Test
    void teams_go_before_what_they_did_and_all_that_is_generated_of_society_goes_somewhere() {
        // Given
        PublishedData published = new PublishedData();
        Uploads uploads = new Uploads(published, new DemoData(published, Horizon.of(NOVEMBER_2026)));

        // When
        List<String> paths = uploads.of(Pillar.SOCIETY).stream()
                .map(each -> each.get())
                .filter(upload -> !upload.rows().isEmpty())
                .map(Upload::path)
                .toList();

        // Then
        assertThat(paths)
                .doesNotHaveDuplicates()
                .containsSubsequence("community-teams/batch", "team-activities/batch")
                .contains(
                        "villages/batch",
                        "forms/population/batch",
                        "forms/internet-quality/batch",
                        "forms/telecom/batch");
    }
}
