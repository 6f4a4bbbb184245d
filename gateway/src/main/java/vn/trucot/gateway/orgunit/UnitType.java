package vn.trucot.gateway.orgunit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.text.Folded;

/** The word that says what a place is, apart from its name: Thành phố Yên Bái is called Yên Bái. All texts are folded. */
final class UnitType {

    private static final List<String> WORDS = List.of(
            "tinh",
            "thanh pho",
            "huyen",
            "thi xa",
            "thi tran",
            "xa",
            "phuong",
            "thon",
            "ban",
            "to dan pho",
            "khu pho",
            "so");

    /** A single letter is an abbreviation only with its point: "p. 5", but "p 5". */
    private static final Map<String, String> ABBREVIATIONS = Map.of(
            "t.",
            "tinh",
            "tp",
            "thanh pho",
            "h.",
            "huyen",
            "tx",
            "thi xa",
            "tt",
            "thi tran",
            "x.",
            "xa",
            "p.",
            "phuong",
            "tdp",
            "to dan pho");

    private static final Pattern AT_FRONT =
            Pattern.compile("(?:(" + either(WORDS.stream()) + ") |(tp|tx|tt|tdp)(?:\\. ?| )|([thxp]\\.) ?)(?=\\S)");

    private UnitType() {}

    /**
     * A name without what it is.
     *
     * @param type null where the text says nothing of it
     */
    record Parted(@Nullable String type, String name) {}

    /** Takes the type away from the front of a text of more than it. */
    static Parted parted(String folded) {
        Matcher front = AT_FRONT.matcher(folded);
        if (!front.lookingAt()) {
            return new Parted(null, folded);
        }
        String said = Stream.of(1, 2, 3)
                .map(front::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        return new Parted(ABBREVIATIONS.getOrDefault(said, said), folded.substring(front.end()));
    }

    static Parted ofName(String name) {
        return parted(Folded.of(name));
    }

    private static String either(Stream<String> words) {
        return words.map(Pattern::quote).collect(Collectors.joining("|"));
    }
}
