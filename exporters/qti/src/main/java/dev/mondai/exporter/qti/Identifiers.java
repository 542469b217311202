package dev.mondai.exporter.qti;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Gives identifiers that every known consumer takes, each once a package: ASCII letters, digits, {@code _} and {@code -},
 * not beginning with a digit or hyphen, at most 32 characters. JQTI+ refuses dots, qti-sdk other scripts, the schemas a
 * leading digit.
 */
final class Identifiers {

    private static final Pattern SAFE = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]{0,31}");
    private static final int HASH_DIGITS = 24;

    private final Set<String> taken = new HashSet<>();

    /**
     * The id itself where it is safe, else one that is derived from it alone.
     *
     * @param prefix letters that a derived identifier begins with
     */
    String of(String prefix, String id) {
        // Files of items are named after them: two that differ in case alone would overwrite each other on some disks.
        if (SAFE.matcher(id).matches() && taken.add(id.toLowerCase(Locale.ROOT))) {
            return id;
        }
        String derived = prefix + sha256(id).substring(0, HASH_DIGITS);
        taken.add(derived);
        return derived;
    }

    /** The SHA-256 of a text in UTF-8, in lower-case hex. */
    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
