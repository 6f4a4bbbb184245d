package vn.trucot.gateway.account;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wildfly.security.password.Password;
import org.wildfly.security.password.PasswordFactory;
import org.wildfly.security.password.WildFlyElytronPasswordProvider;
import org.wildfly.security.password.interfaces.BCryptPassword;
import org.wildfly.security.password.util.ModularCrypt;

/** Passwords: which are taken, and how they are kept (bcrypt, 2^11 rounds). */
final class Passwords {

    private static final int ROUNDS = 11;
    private static final int SHORTEST = 10;

    /** More is cut off by bcrypt. */
    private static final int MOST_BYTES = 72;

    private static final int DIFFERENT = 5;
    private static final int MADE = 16;

    /** Without those that look like one another. */
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final WildFlyElytronPasswordProvider PROVIDER = WildFlyElytronPasswordProvider.getInstance();

    /** Of nobody's password; who asks for an account that is not there waits as long as everybody. */
    private static final String NOBODYS = hash("nobody's password");

    private Passwords() {}

    static String hash(String password) {
        return BcryptUtil.bcryptHash(password, ROUNDS);
    }

    /** Whether it is the password of the hash; takes as long if there is no hash, and is false. */
    static boolean isOf(@Nullable String hash, String password) {
        try {
            PasswordFactory factory = PasswordFactory.getInstance(BCryptPassword.ALGORITHM_BCRYPT, PROVIDER);
            Password kept = factory.translate(ModularCrypt.decode(hash == null ? NOBODYS : hash));
            return factory.verify(kept, password.toCharArray()) && hash != null;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a kept password cannot be read", e);
        }
    }

    /** Why a password is not taken; null if it is. */
    static @Nullable String refusal(String password, String account) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return "a password has at least " + SHORTEST + " characters";
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return "a password has at most " + MOST_BYTES + " bytes";
        }
        if (password.chars().distinct().count() < DIFFERENT) {
            return "a password has at least " + DIFFERENT + " different characters";
        }
        if (password.toLowerCase(Locale.ROOT).contains(account.toLowerCase(Locale.ROOT))) {
            return "a password does not contain the name of the account";
        }
        return null;
    }

    /** A password for somebody else to change: 16 letters and digits. */
    static String made() {
        StringBuilder password = new StringBuilder(MADE);
        for (int i = 0; i < MADE; i++) {
            password.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
