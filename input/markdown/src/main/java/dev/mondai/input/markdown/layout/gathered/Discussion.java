package dev.mondai.input.markdown.layout.gathered;

import dev.mondai.input.markdown.layout.cut.NumberForm;
import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.sign.Marker;
import dev.mondai.input.markdown.layout.sign.Sign;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import dev.mondai.input.markdown.layout.vocabulary.Words;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells, line by line, which numbers among gathered keys are those of choices: a list below a key that discusses them one by
 * one, numbered from 1 on and otherwise than the keys.
 */
final class Discussion {

    private static final Pattern LABELS = Pattern.compile(
            "[\\s:.)\\]】*_=→-]*(?:(?=[A-F]{2,6}(?![\\p{L}\\d]))A?B?C?D?E?F?|[\\p{L}①-⑳]|\\d)(?:(?:[\\s,、・&]|[*_]{2})+(?:[\\p{L}①-⑳]|\\d)){0,7}[\\s*_).。]*");

    private static final Set<Role> ANSWER = Set.of(Role.ANSWER);

    private final Words words;

    /** The form of the numbers of keys. */
    private String keys = "";

    /** That of the list's. */
    private String list = "";

    /** Whether the place is behind the number of a key. */
    private boolean open;

    /** Whether that key has been said. */
    private boolean keyed;

    /** The list's last number; 0 where there is no list. */
    private int last;

    Discussion(Words words) {
        this.words = words;
    }

    /**
     * Whether the line, the next one of the document, is one of such a list.
     *
     * @param head the number that it begins with
     */
    boolean takes(Sign sign, Optional<KeyEntries.Head> head) {
        Line line = sign.line();
        if (head.isEmpty()) {
            open &= !line.isHeading();
            keyed = open && (keyed || line.isText() && isAnswered(sign));
            return false;
        }
        String form = NumberForm.of(sign);
        String number = head.get().number();
        boolean names = isKeyed(sign, head.get().end(), words);
        boolean listed = !line.isHeading()
                && keyed
                && !names
                && number.equals(Integer.toString(last + 1))
                && (last == 0 ? !form.equals(keys) : form.equals(list));
        if (listed) {
            list = form;
            last++;
        } else {
            open = true;
            keys = form;
            last = 0;
            keyed = names;
        }
        return listed;
    }

    /** Whether a line tells the answer, or holds nothing but labels. */
    static boolean isAnswered(Sign sign) {
        String said = sign.line().narrow();
        return sign.announces(Role.ANSWER)
                ? !said.substring(sign.marker().map(Marker::end).orElseThrow()).isBlank()
                : LABELS.matcher(said).matches();
    }

    /** Whether what a line says behind its number, up to a place, may be a title, and its key stand below: {@code ### 問1 の解答}. */
    static boolean isTitled(Sign sign, int number, Words words) {
        return !isKeyed(sign, number, words)
                && (sign.line().isHeading() || words.indexOf(sign.line().folded(), number, ANSWER) >= 0);
    }

    /** Whether a line names choices behind its number, which ends at a place, and says nothing else. */
    static boolean isKeyed(Sign sign, int number, Words words) {
        String said = sign.line().folded();
        int word = words.indexOf(said, number, ANSWER);
        int from = word < 0 ? number : words.endOf(said, word, ANSWER);
        return LABELS.matcher(sign.line().narrow()).region(from, said.length()).matches();
    }
}
