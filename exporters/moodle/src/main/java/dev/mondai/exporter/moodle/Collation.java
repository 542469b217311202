package dev.mondai.exporter.moodle;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Tells which names a Moodle on MySQL or MariaDB takes for the same.
 *
 * <p>Their {@code utf8mb4_unicode_ci} compares the first level of the Unicode Collation Algorithm only: case, width,
 * accents, voicing marks, small kana and the kind of kana make no difference. PostgreSQL keeps all of them apart.
 */
final class Collation {

    private static final String SMALL_KANA = "ぁぃぅぇぉっゃゅょゎゕゖ";
    private static final String LARGE_KANA = "あいうえおつやゆよわかけ";
    private static final int KATAKANA_TO_HIRAGANA = 'ぁ' - 'ァ';

    private Collation() {}

    /** A key that is equal for names that are taken for the same. */
    static String key(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT)
                .strip();
        StringBuilder key = new StringBuilder(folded.length());
        folded.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> key.appendCodePoint(kana(c)));
        return key.toString();
    }

    private static int kana(int c) {
        int hiragana = c >= 'ァ' && c <= 'ヶ' || c == 'ヽ' ? c + KATAKANA_TO_HIRAGANA : c;
        int small = SMALL_KANA.indexOf(hiragana);
        return small < 0 ? hiragana : LARGE_KANA.charAt(small);
    }
}
