package dev.mondai.exporter.gift;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a MariaDB under Moodle finds equal: letters that differ in case, marks, width or kind of kana alone. */
final class Collation {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern HIRAGANA = Pattern.compile("[\\u3041-\\u3096]");

    private Collation() {}

    /** Equal for texts that collate equal. */
    static String key(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text.strip(), Normalizer.Form.NFKD))
                .replaceAll("");
        return HIRAGANA.matcher(bare.toLowerCase(Locale.ROOT))
                .replaceAll(kana -> String.valueOf((char) (kana.group().charAt(0) + 0x60)));
    }
}
