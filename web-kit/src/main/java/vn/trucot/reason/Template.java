package vn.trucot.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with slots, {@code org unit '{0}' is unknown}, and the same in another language, where the slots may stand in
 * another order. What stands in a slot in quotes is the user's own and stays as it is, and so does what the translation marks,
 * {@code {0=}}: the name of a field that is also a word.
 */
final class Template {

    private static final Pattern SLOT = Pattern.compile("\\{(\\d+)(=?)}");
    private static final String BLANK = " ";
    private static final int LONGEST_TERM = 5;

    private final List<String> between;
    private final List<String> words;
    private final List<Integer> slots;
    private final Set<Integer> asTheyAre;
    private final int length;

    Template(String text, String translation) {
        between = List.of(SLOT.split(text, -1));
        if (!slots(text).equals(IntStream.range(0, between.size() - 1).boxed().toList())) {
            throw new IllegalArgumentException("the slots of '" + text + "' do not count from 0");
        }
        words = List.of(SLOT.split(translation, -1));
        slots = slots(translation);
        if (!slots.stream().sorted().toList().equals(slots(text))) {
            throw new IllegalArgumentException("'" + translation + "' has not the slots of '" + text + "'");
        }
        asTheyAre = SLOT.matcher(translation)
                .results()
                .filter(slot -> !slot.group(2).isEmpty())
                .map(slot -> Integer.parseInt(slot.group(1)))
                .collect(Collectors.toSet());
        length = between.stream().mapToInt(String::length).sum();
    }

    /** How it begins, before its first slot. */
    String beginning() {
        return between.getFirst();
    }

    /** Signs outside of the slots: the more, the surer that a text is of this template. */
    int length() {
        return length;
    }

    /** The text in the other language, or null if it is none of this template. */
    @Nullable
    String translate(String text, Predicate<String> isTerm, UnaryOperator<String> within) {
        List<String> values = values(text, isTerm);
        if (values == null) {
            return null;
        }
        StringBuilder translation = new StringBuilder(words.getFirst());
        for (int i = 0; i < slots.size(); i++) {
            int slot = slots.get(i);
            String value = values.get(slot);
            translation
                    .append(isQuoted(slot) || asTheyAre.contains(slot) ? value : within.apply(value))
                    .append(words.get(i + 1));
        }
        return translation.toString();
    }

    boolean matches(String text) {
        return values(text, term -> false) != null;
    }

    private boolean isQuoted(int slot) {
        String before = between.get(slot);
        String after = between.get(slot + 1);
        return (before.endsWith("'") && after.startsWith("'")) || (before.endsWith("\"") && after.startsWith("\""));
    }

    private @Nullable List<String> values(String text, Predicate<String> isTerm) {
        String end = between.getLast();
        int last = text.length() - end.length();
        int from = beginning().length();
        if (from > last
                || !text.startsWith(beginning())
                || !text.endsWith(end)
                || !between.stream().allMatch(text::contains)) {
            return null;
        }
        List<String> values = new ArrayList<>(between.size());
        for (int i = 1; i < between.size() - 1; i++) {
            String next = between.get(i);
            int to = next.equals(BLANK) ? blank(text, from, last, isTerm) : text.indexOf(next, from);
            if (to < 0 || to + next.length() > last) {
                return null;
            }
            values.add(text.substring(from, to));
            from = to + next.length();
        }
        values.add(text.substring(from, last));
        return values;
    }

    /** Where the first of two things ends that only a blank parts: behind the words that are a term, else behind the first one. */
    private static int blank(String text, int from, int last, Predicate<String> isTerm) {
        int first = text.indexOf(BLANK, from);
        int to = first;
        for (int i = 0; i < LONGEST_TERM && to >= 0 && to < last; i++) {
            if (isTerm.test(text.substring(from, to))) {
                return to;
            }
            to = text.indexOf(BLANK, to + 1);
        }
        return first;
    }

    private static List<Integer> slots(String text) {
        List<Integer> slots = new ArrayList<>();
        Matcher matcher = SLOT.matcher(text);
        while (matcher.find()) {
            slots.add(Integer.parseInt(matcher.group(1)));
        }
        return slots;
    }
}
