package dk.dpsd.statistics.extract;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts the pieces of an extract (AES-GCM, 256 bits, a nonce each): each opens only as the piece of the extract it was
 * written for, so that pieces cannot be exchanged or left out unseen.
 */
final class ExtractCipher {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    /** @param own what the operator mixes in; may be empty */
    ExtractCipher(byte[] secret, String own) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            key = new SecretKeySpec(mac.doFinal(("dpsd extract\n" + own).getBytes(StandardCharsets.UTF_8)), "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] close(byte[] content, long extract, int place) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] closed = run(Cipher.ENCRYPT_MODE, nonce, content, extract, place);
        return ByteBuffer.allocate(NONCE + closed.length).put(nonce).put(closed).array();
    }

    /** @throws IllegalStateException where it is not what was closed for this place */
    byte[] open(byte[] closed, long extract, int place) {
        byte[] nonce = new byte[NONCE];
        ByteBuffer parts = ByteBuffer.wrap(closed).get(nonce);
        byte[] rest = new byte[parts.remaining()];
        parts.get(rest);
        return run(Cipher.DECRYPT_MODE, nonce, rest, extract, place);
    }

    private byte[] run(int mode, byte[] nonce, byte[] content, long extract, int place) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(ByteBuffer.allocate(Long.BYTES + Integer.BYTES)
                    .putLong(extract)
                    .putInt(place)
                    .array());
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a piece of an extract does not open", e);
        }
    }
}
