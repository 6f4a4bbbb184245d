package vn.trucot.chain;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** Public keys that signatures are accepted of. A key is called by its own hash, so that no other can take its name. */
public final class KnownKeys {

    private static final int NAME = 8;

    private final Map<String, PublicKey> keys = new HashMap<>();

    /** The name of a public key. */
    public static String id(byte[] open) {
        return HexFormat.of().formatHex(Hash.digest().digest(open), 0, NAME);
    }

    /**
     * One more key.
     *
     * @param open X.509
     * @throws IllegalArgumentException it is no Ed25519 key
     */
    public KnownKeys with(byte[] open) {
        try {
            keys.put(
                    id(open),
                    KeyFactory.getInstance(SigningKey.ALGORITHM).generatePublic(new X509EncodedKeySpec(open)));
            return this;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("this is no public Ed25519 key", e);
        }
    }

    boolean knows(String id) {
        return keys.containsKey(id);
    }

    boolean isBy(String id, byte[] text, byte[] signed) {
        PublicKey key = keys.get(id);
        if (key == null) {
            return false;
        }
        try {
            Signature signature = Signature.getInstance(SigningKey.ALGORITHM);
            signature.initVerify(key);
            signature.update(text);
            return signature.verify(signed);
        } catch (SignatureException e) {
            return false; // these bytes are no signature at all
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has Ed25519", e);
        }
    }
}
