package vn.trucot.pillar;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What of a description that clients draw pages from is called nothing in words. */
public final class DescribedWords {

    private DescribedWords() {}

    /** Where names are missing in a language, repeat the code, or are the same in both languages. */
    public static List<String> missing(Map<?, ?> description) {
        return missing("", description).toList();
    }

    private static Stream<String> missing(String path, Object part) {
        if (part instanceof Collection<?> parts) {
            return parts.stream().flatMap(each -> missing(path, each));
        }
        if (!(part instanceof Map<?, ?> fields)) {
            return Stream.empty();
        }
        String own = Stream.of("name", "code", "collection")
                .map(fields::get)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .findFirst()
                .orElse("");
        String here = path + "/" + own;
        return Stream.concat(
                fields.get("names") instanceof Map<?, ?> names && !areWords(names, own)
                        ? Stream.of(here)
                        : Stream.empty(),
                fields.entrySet().stream()
                        .filter(each -> !Objects.equals(each.getKey(), "names"))
                        .flatMap(each -> missing(here, each.getValue())));
    }

    private static boolean areWords(Map<?, ?> names, String own) {
        Object vietnamese = names.get("vi");
        Object english = names.get("en");
        return vietnamese != null
                && english != null
                && !vietnamese.equals(own)
                && !english.equals(own)
                && !english.equals(vietnamese);
    }
}
