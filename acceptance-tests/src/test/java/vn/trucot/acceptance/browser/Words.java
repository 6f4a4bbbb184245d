package vn.trucot.acceptance.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the dashboard says in a language, read from its own messages: a test asks for the meaning, not for the wording. */
final class Words {

    private static final Path MESSAGES =
            Path.of(System.getProperty("trucot.checkout", "..")).resolve("dashboard/src/messages");
    private static final Pattern MESSAGE =
            Pattern.compile("^\\s+['\"]?([\\w.]+)['\"]?:\\s*(['\"])(.*?)\\2,?$", Pattern.MULTILINE);

    /** A word for one and for others; no test looks for one of a thing. */
    private static final Pattern PLURAL = Pattern.compile("\\{\\w+:[^{}|]+\\|([^{}|]+)}");

    static final Words VI = new Words("vi");
    static final Words EN = new Words("en");

    private final String language;
    private final Map<String, String> messages = new HashMap<>();

    private Words(String language) {
        this.language = language;
        try {
            String written = Files.readString(MESSAGES.resolve(language + ".ts"));
            String titles = Files.readString(MESSAGES.resolve("pages." + language + ".json"));
            Matcher found = MESSAGE.matcher(written + titles);
            while (found.find()) {
                messages.put(found.group(1), found.group(3).replace("\\'", "'"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Words of(String language) {
        return language.equals("vi") ? VI : EN;
    }

    String language() {
        return language;
    }

    String say(String key) {
        String message = messages.get(key);
        if (message == null) {
            throw new IllegalArgumentException("the dashboard has no message " + key + " in " + language);
        }
        return PLURAL.matcher(message).replaceAll("$1");
    }

    /** A message with a part that varies, as what is searched for. */
    Pattern like(String key) {
        String message = say(key);
        Matcher gaps = Pattern.compile("\\{\\w+}").matcher(message);
        StringBuilder pattern = new StringBuilder();
        int from = 0;
        while (gaps.find()) {
            pattern.append(literally(message.substring(from, gaps.start()))).append(".+");
            from = gaps.end();
        }
        return Pattern.compile(
                pattern.append(literally(message.substring(from))).toString());
    }

    /** As the browser's regular expressions understand it too, which know no quoting of a whole text. */
    private static String literally(String text) {
        return text.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0");
    }
}
