package vn.trucot.reason;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says a sentence in another language by the template it was made from. What stands in its slots is a sentence or a term as
 * well, or a value; what no template is for stays as it is.
 */
final class Phrasebook {

    private static final int DEEPEST = 6;
    private static final int LONGEST = 2_000;

    /** What is wrong, behind the one word that says where: a field, a pointer, the code of a criterion. */
    private static final Pattern PLACED = Pattern.compile("([^\\s:']{1,200}: )(.+)", Pattern.DOTALL);

    private final Map<String, String> whole = new HashMap<>();
    private final Map<Character, List<Template>> byFirst = new HashMap<>();
    private final List<Template> fromSlot = new ArrayList<>();

    /** Of templates and their translations; {@link IllegalArgumentException} names one with other slots than its translation. */
    Phrasebook(Map<String, String> translations) {
        translations.forEach((text, translation) -> {
            Template template = new Template(text, translation);
            if (template.length() == text.length()) {
                whole.put(text, translation);
            } else if (template.beginning().isEmpty()) {
                fromSlot.add(template);
            } else {
                byFirst.computeIfAbsent(template.beginning().charAt(0), first -> new ArrayList<>())
                        .add(template);
            }
        });
        Comparator<Template> surest = Comparator.comparingInt(Template::length).reversed();
        byFirst.values().forEach(templates -> templates.sort(surest));
        fromSlot.sort(surest);
    }

    String translate(String text) {
        return translate(text, 0);
    }

    private String translate(String text, int depth) {
        String known = whole.get(text);
        if (known != null || text.indexOf(' ') < 0 || depth == DEEPEST) {
            return known == null ? text : known;
        }
        for (Template template : byFirst(text)) {
            String translation = template.translate(text, this::isTerm, value -> translate(value, depth + 1));
            if (translation != null) {
                return translation;
            }
        }
        return text.length() > LONGEST ? text : behindItsPlace(text, depth);
    }

    private String behindItsPlace(String text, int depth) {
        Matcher placed = PLACED.matcher(text);
        if (placed.matches()) {
            String reason = translate(placed.group(2), depth + 1);
            if (!reason.equals(placed.group(2))) {
                return placed.group(1) + reason;
            }
        }
        for (Template template : fromSlot) {
            String translation = template.translate(text, this::isTerm, value -> translate(value, depth + 1));
            if (translation != null) {
                return translation;
            }
        }
        return text;
    }

    private boolean isTerm(String text) {
        return whole.containsKey(text) || byFirst(text).stream().anyMatch(template -> template.matches(text));
    }

    private List<Template> byFirst(String text) {
        return text.isEmpty() ? List.of() : byFirst.getOrDefault(text.charAt(0), List.of());
    }
}
