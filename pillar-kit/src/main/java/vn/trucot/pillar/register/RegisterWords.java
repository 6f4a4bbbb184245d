package vn.trucot.pillar.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import vn.trucot.events.Names;

/**
 * What the things of a register are called, from {@code registers/<collection>.properties}, in both languages
 * ({@code village.vi = ...}): the register by its collection, a field by its name, a field of a list by both
 * ({@code activities.on}), a choice by field and code ({@code level.FULL}), a filter that is no field by {@code filter.on}.
 */
final class RegisterWords {

    private final Properties words = new Properties();

    /** Reads the words of a kind; it may have none. */
    RegisterWords(RecordKind<?> kind) {
        String file = "/registers/" + kind.collection() + ".properties";
        try (InputStream found = kind.type().getResourceAsStream(file)) {
            if (found != null) {
                words.load(new InputStreamReader(found, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the words of " + kind.collection() + " cannot be read", e);
        }
    }

    boolean has(String key) {
        return words.containsKey(key + ".vi");
    }

    /** What something is called; its own name if nobody says. */
    Names of(String key, String name) {
        return new Names(words.getProperty(key + ".vi", name), words.getProperty(key + ".en"));
    }
}
