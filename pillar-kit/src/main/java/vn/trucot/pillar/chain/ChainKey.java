package vn.trucot.pillar.chain;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trucot.chain.SigningKey;

/**
 * The key that this service signs with, if it has one.
 *
 * @param pair none: nothing is chained
 */
record ChainKey(Optional<SigningKey> pair) {

    /**
     * The key that is given, or else stands in the file.
     *
     * @throws IllegalArgumentException what is given is no key
     */
    static ChainKey of(@Nullable String given, @Nullable Path file) {
        String text = given == null && file != null ? text(file) : given;
        return new ChainKey(
                Optional.ofNullable(text).filter(key -> !key.isBlank()).map(SigningKey::read));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the key to sign with could not be read from " + file, e);
        }
    }

    /** Reads it when the service starts: one that is none stops the start. */
    @Dependent
    static class Reading {

        @Produces
        @Singleton
        ChainKey key(ChainSettings settings) {
            return of(settings.key().orElse(null), settings.keyFile().orElse(null));
        }
    }
}
