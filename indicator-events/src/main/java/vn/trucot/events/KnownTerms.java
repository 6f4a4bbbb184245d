package vn.trucot.events;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Terms that come again and again in a topic, found by their characters without making a string first; a term is read once
 * and kept.
 */
final class KnownTerms<T> {

    private final Function<String, T> reader;
    private @Nullable String[] texts = new String[64];
    private @Nullable Object[] terms = new Object[64];
    private int size;

    KnownTerms(Function<String, T> reader) {
        this.reader = reader;
    }

    /** The term that the characters say; what the reader throws if they say none. */
    @SuppressWarnings("unchecked")
    T of(char[] characters, int offset, int length) {
        int place = place(hash(characters, offset, length));
        for (String text = texts[place]; text != null; text = texts[place]) {
            if (isSame(text, characters, offset, length)) {
                return (T) terms[place];
            }
            place = (place + 1) & (texts.length - 1);
        }
        String text = new String(characters, offset, length);
        T term = reader.apply(text);
        if (++size > texts.length / 2) {
            grow();
        }
        put(text, term);
        return term;
    }

    private static int hash(char[] characters, int offset, int length) {
        int hash = 0;
        for (int i = offset; i < offset + length; i++) {
            hash = 31 * hash + characters[i];
        }
        return hash;
    }

    private int place(int hash) {
        return (hash ^ (hash >>> 15)) & (texts.length - 1);
    }

    private static boolean isSame(String text, char[] characters, int offset, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != characters[offset + i]) {
                return false;
            }
        }
        return true;
    }

    private void grow() {
        @Nullable String[] oldTexts = texts;
        @Nullable Object[] oldTerms = terms;
        texts = new String[oldTexts.length * 2];
        terms = new Object[oldTexts.length * 2];
        for (int i = 0; i < oldTexts.length; i++) {
            String text = oldTexts[i];
            if (text != null) {
                put(text, oldTerms[i]);
            }
        }
    }

    private void put(String text, @Nullable Object term) {
        int place = place(text.hashCode());
        while (texts[place] != null) {
            place = (place + 1) & (texts.length - 1);
        }
        texts[place] = text;
        terms[place] = term;
    }
}
