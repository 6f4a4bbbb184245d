package vn.trucot.gateway.orgunit;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.text.Folded;

/**
 * How well a unit fits what was looked for; the better fit is the lesser. A part of a word fits worse than anything that fits
 * whole words or their beginnings, another type than the one that was asked for worse than the same; what lasts comes before
 * what ended, the whole name before its beginning, a larger unit before a smaller one.
 */
record UnitMatch(boolean looseWords, boolean otherType, boolean ended, Fit fit, OrgUnitKind kind)
        implements Comparable<UnitMatch> {

    /** From the best to the worst. */
    enum Fit {
        CODE,
        WHOLE_NAME,
        FRONT_OF_NAME,
        WHOLE_WORDS,
        FRONTS_OF_WORDS,
        PARTS_OF_WORDS
    }

    private static final Comparator<UnitMatch> ORDER = Comparator.comparing(UnitMatch::looseWords)
            .thenComparing(UnitMatch::otherType)
            .thenComparing(UnitMatch::ended)
            .thenComparing(UnitMatch::fit)
            .thenComparing(UnitMatch::kind);

    @Override
    public int compareTo(UnitMatch other) {
        return ORDER.compare(this, other);
    }

    /** What is searched of a unit: its name without its type, its other name, its code and id. */
    record Searched(
            @Nullable String type,
            String name,
            String otherName,
            String code,
            String id,
            boolean ended,
            OrgUnitKind kind) {

        static Searched of(OrgUnit unit) {
            UnitType.Parted vi = UnitType.ofName(unit.names().vi());
            String code = unit.officialCode() == null ? unit.id().officialCode() : unit.officialCode();
            return new Searched(
                    vi.type(),
                    vi.name(),
                    Folded.of(Exonym.of(unit.names())),
                    Folded.of(code),
                    Folded.of(unit.id().text()),
                    unit.validTo() != null,
                    unit.kind());
        }

        /** The better of the two ways to read a text: with a type in front of a name, or all of it a name; null if neither fits. */
        @Nullable
        UnitMatch match(UnitType.Parted asked, String text) {
            return Stream.of(read(asked.type(), asked.name()), read(null, text))
                    .filter(Objects::nonNull)
                    .min(Comparator.naturalOrder())
                    .orElse(null);
        }

        private @Nullable UnitMatch read(@Nullable String askedType, String asked) {
            Fit fit = fit(asked);
            return fit == null
                    ? null
                    : new UnitMatch(
                            fit == Fit.PARTS_OF_WORDS, askedType != null && !askedType.equals(type), ended, fit, kind);
        }

        private @Nullable Fit fit(String asked) {
            if (asked.equals(code) || asked.equals(id)) {
                return Fit.CODE;
            }
            if (asked.equals(name) || asked.equals(otherName)) {
                return Fit.WHOLE_NAME;
            }
            if (name.startsWith(asked + " ")) {
                return Fit.FRONT_OF_NAME;
            }
            List<String> words = List.of(asked.split(" "));
            String all = " " + name + " " + (type == null ? "" : type) + " " + otherName + " " + code + " " + id + " ";
            if (words.stream().allMatch(word -> all.contains(" " + word + " "))) {
                return Fit.WHOLE_WORDS;
            }
            if (words.stream().allMatch(word -> all.contains(" " + word))) {
                return Fit.FRONTS_OF_WORDS;
            }
            String loose = name + "\n" + otherName + "\n" + id;
            return words.stream().allMatch(loose::contains) ? Fit.PARTS_OF_WORDS : null;
        }
    }
}
