package dev.mondai.input.markdown.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A key behind the last of several questions that is for all of them, {@code 答案：ABCD} behind four: it names as many choices
 * as there are questions up to it that have none. Whose each letter is, or whether all are the last one's, nothing tells.
 */
final class KeyOfAll {

    /** Two right choices behind a question without a key are more common than a key for two questions. */
    private static final int FEWEST = 3;

    private KeyOfAll() {}

    /** The same questions; those that such a key stands behind are not understood. */
    static List<Asked> doubted(List<Asked> asked) {
        List<Asked> questions = new ArrayList<>();
        int without = 0;
        for (Asked one : asked) {
            Set<Integer> right = one.right();
            boolean all = right.size() >= FEWEST && right.size() == without + 1 && one.isByPhrase();
            questions.add(all ? one.withoutKey() : one);
            without = one.lacksKey() ? without + 1 : 0;
        }
        return questions;
    }
}
