package vn.trucot.chain;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** An Ed25519 pair to sign checkpoints with; written as one line: the private half and the public one, both base64. */
public final class SigningKey {

    static final String ALGORITHM = "Ed25519";

    private final PrivateKey secret;
    private final byte[] open;

    private SigningKey(PrivateKey secret, byte[] open) {
        this.secret = secret;
        this.open = open;
    }

    /** A new pair. */
    public static SigningKey make() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            return new SigningKey(pair.getPrivate(), pair.getPublic().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has Ed25519", e);
        }
    }

    /**
     * The pair that was written so.
     *
     * @throws IllegalArgumentException it is none
     */
    public static SigningKey read(String written) {
        String[] halves = written.strip().split("\\s+", -1);
        try {
            if (halves.length != 2) {
                throw new IllegalArgumentException("a key to sign with is two words");
            }
            KeyFactory keys = KeyFactory.getInstance(ALGORITHM);
            byte[] open = Base64.getDecoder().decode(halves[1]);
            SigningKey key = new SigningKey(
                    keys.generatePrivate(
                            new PKCS8EncodedKeySpec(Base64.getDecoder().decode(halves[0]))),
                    keys.generatePublic(new X509EncodedKeySpec(open)).getEncoded());
            byte[] text = {1};
            if (!new KnownKeys().with(open).isBy(key.id(), text, key.sign(text))) {
                throw new IllegalArgumentException("the two halves of a key to sign with are of different pairs");
            }
            return key;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("this is no Ed25519 pair", e);
        }
    }

    /** The pair as a line, to be kept where only its owner reads. */
    public String written() {
        return Base64.getEncoder().encodeToString(secret.getEncoded()) + " "
                + Base64.getEncoder().encodeToString(open);
    }

    public String id() {
        return KnownKeys.id(open);
    }

    /** The public half, X.509. */
    public byte[] open() {
        return open.clone();
    }

    byte[] sign(byte[] text) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a checkpoint could not be signed", e);
        }
    }
}
