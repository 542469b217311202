package dev.mondai.model;

import dev.mondai.text.CleanText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives the questions of one bank their ids, in document order: the author's, else one derived from what changes least.
 *
 * <p>A derived id is {@code q-} and 16 hexadecimal digits of a SHA-256 over the NFKC form of the title; without a
 * title, over the author's number and the file's name; without both, over the stem. Neither the category nor the place
 * in the bank is part of it. The second of two equal derived ones gets {@code -2}, and so on.
 */
public final class QuestionIds {

    private static final int HASH_BYTES = 8;

    private final Map<String, Integer> given = new HashMap<>();
    private boolean ambiguous;

    /**
     * Takes an id that the author gave.
     *
     * @return whether no question of this bank has it yet
     */
    public boolean claim(String authorsId) {
        return given.putIfAbsent(CleanText.of(authorsId), 1) == null;
    }

    /**
     * Derives an id.
     *
     * @param title the title, where the question has one apart from its stem
     * @param number the number that the author gave it
     * @param file the file's path below the root
     * @param stem the stem as plain text
     */
    public String derive(@Nullable String title, @Nullable String number, String file, String stem) {
        String base = "q-" + hash(title != null ? title : number != null ? file + "\n" + number : stem);
        int count = given.merge(base, 1, Integer::sum);
        if (count == 1) {
            return base;
        }
        ambiguous = true;
        String numbered = base + "-" + count;
        return claim(numbered) ? numbered : derive(title, number, file, stem);
    }

    /** Whether two questions would have got the same derived id, so that their ids depend on their order. */
    public boolean isAmbiguous() {
        return ambiguous;
    }

    private static String hash(String text) {
        byte[] folded = Normalizer.normalize(text.strip(), Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(sha256().digest(folded), 0, HASH_BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
