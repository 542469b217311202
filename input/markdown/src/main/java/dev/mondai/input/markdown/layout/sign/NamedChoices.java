package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.vocabulary.Folding;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import dev.mondai.input.markdown.layout.vocabulary.Words;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Choices with a word before their labels, in scripts that part words by blanks: {@code Option A: Mars}.
 *
 * <p>Explanations speak of choices so far more often than choices begin so.
 */
final class NamedChoices {

    private static final Pattern ITEM = Pattern.compile(
            "(?<indent>\\s*(?:>\\s?)*+)(?:[-*+•]\\s|\\[[ xX]?]|\\d{1,2}[.)]\\s|[*_]{0,2}\\(?[A-Ha-h][.):]|[①-⑳]).*");

    private static final String FIRST = "aA1";
    private static final String SECOND = "bB2";
    private static final char NONE = ' ';
    private static final int NEAR = 3;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 20;

    private NamedChoices() {}

    /** Whether those of a document are its choices: more lists begin so than in another way. */
    static boolean in(List<Line> lines, Words sentences) {
        if (!beginOnce(lines, sentences)) {
            return false;
        }
        List<String> said = lines.stream()
                .filter(line -> line.isText() && !line.narrow().isBlank())
                .map(Line::narrow)
                .toList();
        int named = 0;
        int others = 0;
        String above = "";
        for (int i = 0; i + 1 < said.size(); i++) {
            List<String> next = said.subList(i + 1, Math.min(i + 1 + NEAR, said.size()));
            boolean list = begins(said.get(i), FIRST, sentences)
                    && next.stream().anyMatch(line -> begins(line, SECOND, sentences));
            boolean other = label(said.get(i), sentences) == NONE
                    && !isBeside(above, said.get(i))
                    && isBeside(said.get(i), next.get(0));
            named += list ? 1 : 0;
            others += other ? 1 : 0;
            above = said.get(i);
        }
        return named > others;
    }

    private static boolean beginOnce(List<Line> lines, Words sentences) {
        for (Line line : lines) {
            if (line.isText() && begins(line.narrow(), FIRST, sentences)) {
                return true;
            }
        }
        return false;
    }

    /** Whether both lines are items of one list, as far in. */
    private static boolean isBeside(String one, String other) {
        Matcher item = ITEM.matcher(one);
        Matcher next = ITEM.matcher(other);
        return item.matches() && next.matches() && item.group("indent").equals(next.group("indent"));
    }

    private static boolean begins(String text, String labels, Words sentences) {
        return labels.indexOf(label(text, sentences)) >= 0;
    }

    /** The label behind the word that a line begins with; a blank where it begins otherwise. */
    private static char label(String text, Words sentences) {
        int at = firstLetter(text);
        int label = labelAt(text, at, sentences);
        return label > at ? text.charAt(label) : NONE;
    }

    /** Whether a word stands before a choice's own label on its line: not {@code 1. Option A: …}. */
    static boolean isNamed(String text, ChoiceHead choice, Words sentences) {
        return choice.label().charAt(0) == label(text, sentences);
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
