package vn.trucot.gateway.ranking;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.gateway.file.FileWords;
import vn.trucot.gateway.file.InWords;
import vn.trucot.gateway.file.Notes;
import vn.trucot.gateway.file.Taken;
import vn.trucot.scoring.indexset.IndexSet;
import vn.trucot.web.table.CsvTable;
import vn.trucot.web.table.Table;
import vn.trucot.web.table.XlsxFile;
import vn.trucot.web.table.XlsxSheet;

/**
 * A ranking as CSV or XLSX.
 *
 * @param indexSet what it ranks by, if by a score
 * @param indicator what it ranks by otherwise
 */
record RankingTable(
        RankingAnswer answer,
        @Nullable IndexSet indexSet,
        @Nullable IndicatorDefinition indicator) {

    private static final int NAME = List.of(RankingRows.HEAD).indexOf("name");

    /** Codes and decimal points, for programs. */
    byte[] csv(boolean byteOrderMark) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Table table = new CsvTable(bytes, byteOrderMark, RankingRows.HEAD)) {
            RankingRows.of(answer, isTrial(), FileWords.VI, table);
        }
        return bytes.toByteArray();
    }

    /** Words, as a spreadsheet of the language's country reads them. */
    byte[] csv(FileWords words) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Table table = new InWords(new CsvTable(bytes, words.csv(), words.heads(RankingRows.HEAD)), words)) {
            RankingRows.of(answer, isTrial(), words, table);
        }
        return bytes.toByteArray();
    }

    /** Words, and a second sheet that says what the file is. */
    byte[] xlsx(FileWords words, Taken taken) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XlsxFile file = new XlsxFile(bytes)) {
            XlsxSheet sheet = file.sheet(words.say("sheet.ranking"), RankingRows.HEAD, words.heads(RankingRows.HEAD));
            for (int column = 0; column < RankingRows.HEAD.length; column++) {
                sheet.width(column, column == NAME ? 36 : 16);
            }
            RankingRows.of(answer, isTrial(), words, new InWords(sheet, words));
            notes(new Notes(words, Notes.sheet(file, words)), words)
                    .line("asOf", answer.asOf())
                    .taken(taken, answer.version());
        }
        return bytes.toByteArray();
    }

    /** Whether any component, its points or its rule was set by whoever made the suite; null if no score is ranked. */
    private @Nullable Boolean isTrial() {
        return indexSet == null ? null : indexSet.components().anyMatch(component -> !component.official());
    }

    private Notes notes(Notes notes, FileWords words) {
        if (indexSet != null) {
            notes.line("indexSet", words.name(indexSet.names()) + " (" + indexSet.code() + ")")
                    .line("legalBasis", indexSet.legalBasis())
                    .line("trial", indexSet.notes() == null ? null : words.name(indexSet.notes()));
        }
        notes.line("item", words.name(answer.by().names()));
        if (indicator != null) {
            notes.indicators(List.of(indicator));
        }
        return notes.line("period", answer.period())
                .line("boundaries", answer.boundaries())
                .line("source", words.say("source.ranking"))
                .reading(answer.demo());
    }
}
