package vn.trucot.gateway.file;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.web.table.Table;
import vn.trucot.web.table.XlsxFile;

/** What is said of a file beside its rows: what was measured, by whom, and what may be done with it. */
public final class Notes {

    private final FileWords words;
    private final Table table;

    public Notes(FileWords words, Table table) {
        this.words = words;
        this.table = table;
    }

    /** The sheet for them, the next of a file. */
    public static Table sheet(XlsxFile file, FileWords words) {
        return file.sheet(words.say("sheet.notes"), words.say("note"), words.say("text"))
                .width(0, 28)
                .width(1, 120);
    }

    /** One line; left out if there is nothing to say. */
    public Notes line(String key, @Nullable Object text) {
        if (text != null) {
            table.row(words.say("note." + key), text.toString());
        }
        return this;
    }

    /** What each of the indicators means. */
    public Notes indicators(List<IndicatorDefinition> indicators) {
        for (IndicatorDefinition indicator : indicators) {
            line("indicator", words.name(indicator.names()) + " (" + indicator.code() + ")");
            line("definition", indicator.description() == null ? null : words.name(indicator.description()));
            line(
                    "formula",
                    indicator.ratio()
                            ? words.say("formula.ratio")
                                    .formatted(indicator.factor().toPlainString())
                            : words.say("formula.plain"));
            line("measureUnit", words.measureUnit(indicator.measureUnit()));
            line("direction", words.code(indicator.direction()));
            line("legalBasis", indicator.legalBasis());
        }
        return this;
    }

    /** Whether anything in the file was generated, and how to read what is empty. */
    public Notes reading(boolean demo) {
        return line("demo", words.say(demo ? "demo.some" : "demo.none")).line("missing", words.say("missing.text"));
    }

    /** Where the file is from and what may be done with it. */
    public void taken(Taken taken, long version) {
        line("licence", taken.licence() == null ? words.say("licence.unsaid") : taken.licence());
        line("day", taken.day());
        line("version", version);
        line("address", taken.address());
    }
}
