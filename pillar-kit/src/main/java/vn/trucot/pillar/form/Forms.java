package vn.trucot.pillar.form;

import io.quarkus.arc.All;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.Period;
import vn.trucot.pillar.catalogue.Catalogue;
import vn.trucot.pillar.definition.DefinitionMistake;
import vn.trucot.pillar.definition.DefinitionsInvalid;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** The forms of the pillar, which fit its catalogue; with one that does not, the service does not start. */
@Startup
@Singleton
public class Forms {

    private final FormFiles files;
    private final List<KnownLines> knownLines;

    Forms(FormFiles files, Catalogue catalogue, @All List<KnownLines> knownLines) {
        this.files = files;
        this.knownLines = knownLines;
        List<DefinitionMistake> mistakes = new ArrayList<>();
        files.versions().values().stream().flatMap(List::stream).forEach(form -> check(form, catalogue, mistakes));
        if (!mistakes.isEmpty()) {
            throw new DefinitionsInvalid(mistakes);
        }
    }

    private void check(Form form, Catalogue catalogue, List<DefinitionMistake> mistakes) {
        if (form.lines() != null && form.lines().from() != null && linesOf(form) == null) {
            mistakes.add(files.written(form)
                    .told(
                            "lines.from",
                            "there is no '" + form.lines().from() + "', only "
                                    + knownLines.stream().map(KnownLines::name).toList()));
        }
        for (int i = 0; i < form.figures().size(); i++) {
            FormFigure figure = form.figures().get(i);
            IndicatorDefinition definition = catalogue.find(figure.indicator());
            String wrong = definition == null ? "is not in the catalogue" : wrong(form, figure, definition);
            if (wrong != null) {
                mistakes.add(files.written(form).told("figures", i + 1, figure.indicator() + " " + wrong));
            }
        }
    }

    private static @Nullable String wrong(Form form, FormFigure figure, IndicatorDefinition definition) {
        if (!definition.accepts(form.frequency())) {
            return "is not observed each " + form.frequency();
        }
        if (definition.ratio() != (figure.denominator() != null)) {
            return definition.ratio() ? "needs a denominator" : "has no denominator";
        }
        return figure.breakdown().codes().entrySet().stream()
                .filter(code -> definition.breakdowns().stream()
                        .noneMatch(known -> known.code().equals(code.getKey()) && known.has(code.getValue())))
                .findFirst()
                .map(code -> "has no breakdown " + code.getKey() + "=" + code.getValue())
                .orElse(null);
    }

    /** How many forms there are. */
    public int size() {
        return files.versions().size();
    }

    /** The present version of each form, by code. */
    List<Form> all() {
        return files.present();
    }

    /**
     * All versions of a form, earliest first.
     *
     * @throws Problem NOT_FOUND
     */
    List<Form> versions(String code) {
        List<Form> versions = files.versions().get(code);
        if (versions == null) {
            throw new Problem(
                    ProblemCode.NOT_FOUND,
                    "there is no form '" + code + "', only " + files.versions().keySet());
        }
        return versions;
    }

    /**
     * The version of a form for a period.
     *
     * @throws Problem NOT_FOUND; PERIOD_WRONG_FREQUENCY if the form is not for such periods, or not yet
     */
    Form version(String code, Period period) {
        List<Form> versions = versions(code);
        Form form = versions.getLast();
        if (period.frequency() != form.frequency()) {
            throw new Problem(
                    ProblemCode.PERIOD_WRONG_FREQUENCY,
                    "form " + code + " is for each " + form.frequency() + ", not for " + period);
        }
        return versions.reversed().stream()
                .filter(version -> version.holdsFor(period))
                .findFirst()
                .orElseThrow(() -> new Problem(
                        ProblemCode.PERIOD_WRONG_FREQUENCY,
                        "form " + code + " begins with " + versions.getFirst().validFrom() + ", not with " + period));
    }

    /** What the lines of a form are; null if it has none, or any code may be one. */
    @Nullable
    KnownLines linesOf(Form form) {
        return form.lines() == null
                ? null
                : knownLines.stream()
                        .filter(known -> known.name().equals(form.lines().from()))
                        .findFirst()
                        .orElse(null);
    }
}
