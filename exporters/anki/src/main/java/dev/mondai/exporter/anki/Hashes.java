package dev.mondai.exporter.anki;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** The hashes that Anki's columns and mondai's ids are made of. */
final class Hashes {

    private static final int GUID_BYTES = 12;
    private static final int CONTENT_BYTES = 12;

    private Hashes() {}

    /** By which Anki knows a note again: from the bank, the question and the kind of note, never from the content. */
    static String guid(String bankId, String questionId, String kind) {
        byte[] hash = sha256(String.join("\u0000", bankId, questionId, kind));
        return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(hash, GUID_BYTES));
    }

    /** What tells a changed note from an unchanged one. */
    static String content(String joinedFields, String joinedTags) {
        return HexFormat.of().formatHex(sha256(joinedFields + "\u0000" + joinedTags), 0, CONTENT_BYTES);
    }

    /** Anki's checksum of a note's first field: the first four bytes of the SHA-1 of its text. */
    static long checksum(String firstFieldText) {
        byte[] hash = hash("SHA-1", firstFieldText);
        return Integer.toUnsignedLong(ByteBuffer.wrap(hash).getInt());
    }

    static byte[] sha256(String text) {
        return hash("SHA-256", text);
    }

    private static byte[] hash(String algorithm, String text) {
        try {
            return MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has " + algorithm, e);
        }
    }
}
