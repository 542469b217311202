package dev.mondai.input.markdown.layout.phrase;

import java.util.regex.Pattern;

/** A remark of the author's behind the key that is none of it: {@code ウ　※使わないこと！} */
final class Remark {

    /** What may speak of another key, or of several. */
    private static final Pattern OF_KEY = Pattern.compile("[正解答訂複可変取没無誤他現旧も]|ほか|以降|[A-Za-z0-9ア-オ①-⑳]");

    private Remark() {}

    /** A text without the remark it ends with; as it is where that may speak of the key. */
    static String without(String text) {
        int at = text.indexOf('※');
        String remark = at > 0 ? text.substring(at) : "";
        return remark.isEmpty() || OF_KEY.matcher(remark).find()
                ? text
                : text.substring(0, at).strip();
    }
}
