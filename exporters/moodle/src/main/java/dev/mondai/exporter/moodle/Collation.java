package dev.mondai.exporter.moodle;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Tells which names a Moodle on MySQL or MariaDB takes for the same.
 *
 * <p>Their {@code utf8mb4_unicode_ci} compares the first level of the Unicode Collation Algorithm only: case, width,
 * accents, voicing marks, small kana and the kind of kana make no difference, and all characters beyond U+FFFF (emoji, 𠮷)
 * are one. Measured on MariaDB 10.11. PostgreSQL keeps all of them apart.
 */
final class Collation {

    private static final String SMALL_KANA = "ぁぃぅぇぉっゃゅょゎゕゖ";
    private static final String LARGE_KANA = "あいうえおつやゆよわかけ";
    private static final int KATAKANA_TO_HIRAGANA = 'ぁ' - 'ァ';
    private static final String BEYOND_BMP = "[\\x{10000}-\\x{10FFFF}]";

    private Collation() {}

    /** A key that is equal for names that are taken for the same. */
    static String key(String name) {
        String plain = name.replaceAll(BEYOND_BMP, "\uFFFD");
        String folded = Normalizer.normalize(plain, Normalizer.Form.NFKD)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT)
                .strip();
        StringBuilder key = new StringBuilder(folded.length());
        folded.chars().filter(Collation::counts).forEach(c -> key.append((char) kana(c)));
        return key.toString();
    }

    private static boolean counts(int c) {
        return Character.getType(c) != Character.NON_SPACING_MARK;
    }

    private static int kana(int c) {
        int hiragana = c >= 'ァ' && c <= 'ヶ' ? c + KATAKANA_TO_HIRAGANA : c;
        int small = SMALL_KANA.indexOf(hiragana);
        return small < 0 ? hiragana : LARGE_KANA.charAt(small);
    }
}
