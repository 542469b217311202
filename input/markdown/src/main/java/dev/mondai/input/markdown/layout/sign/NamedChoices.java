package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.vocabulary.Folding;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import dev.mondai.input.markdown.layout.vocabulary.Words;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Choices with a word before their labels, in scripts that part words by blanks: {@code Option A: Mars}.
 *
 * <p>Explanations speak of choices so far more often than choices begin so.
 */
final class NamedChoices {

    private static final Pattern OTHERS =
            Pattern.compile("\\s*(?:>\\s?)*+(?:[-*+]\\s+)?(?:\\[[ xX]?]|[*_]{0,2}\\(?[aA][.):])(?:.*)");

    private static final String FIRST = "aA1";
    private static final int SHORTEST = 3;
    private static final int LONGEST = 20;

    private NamedChoices() {}

    /** Whether those of a document are its choices: more lists begin so than in another way. */
    static boolean in(List<Line> lines, Words sentences) {
        long named = lines.stream()
                .filter(line -> line.isText() && beginsList(line.narrow(), sentences))
                .count();
        return named > 0
                && lines.stream()
                                .filter(line -> line.isText()
                                        && OTHERS.matcher(line.narrow()).matches())
                                .count()
                        < named;
    }

    private static boolean beginsList(String text, Words sentences) {
        int at = firstLetter(text);
        int label = labelAt(text, at, sentences);
        return label > at && FIRST.indexOf(text.charAt(label)) >= 0;
    }

    /** Whether a line begins with a word and a label. */
    static boolean isNamed(String text, Words sentences) {
        int at = firstLetter(text);
        return labelAt(text, at, sentences) > at;
    }

    private static int firstLetter(String text) {
        int at = 0;
        while (at < text.length() && !Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether a word stands at a place, behind it one letter or digit, and then what sets a label off. */
    static boolean mayBe(String text, int at) {
        int blank = text.indexOf(' ', at);
        return blank - at >= SHORTEST
                && blank - at <= LONGEST
                && blank + 2 < text.length()
                && ":.)*".indexOf(text.charAt(blank + 2)) >= 0;
    }

    /** Where the label stands behind a word at a place; the place itself where there is none. */
    static int labelAt(String text, int at, Words sentences) {
        int blank = mayBe(text, at) ? text.indexOf(' ', at) : -1;
        return blank > 0
                        && sentences
                                .whole(Folding.lower(text.substring(at, blank)))
                                .filter(word -> word.roles().contains(Role.OPTION))
                                .isPresent()
                ? blank + 1
                : at;
    }
}
