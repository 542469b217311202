package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lines that begin with <i>A</i> for the answer, as others do with <i>Q</i> for the question; or with <i>R</i>. */
final class AnswerLetters {

    /** A letter before a colon, or as a heading; or before a full stop, where it is a choice's elsewhere. */
    private static final Pattern LETTER = letter(":|(?<=#\\s{0,2}[qabr]\\d{1,3})\\s*$");

    private static final Pattern LETTER_AND_STOP = letter("[.、](?=\\s|$|\\*\\*|[^\\p{ASCII}])|:|(?<=b\\s?)\\)");

    /** {@code **A1.** B} behind {@code **Q1.** …}, whatever letters the choices have. */
    private static final Pattern NUMBERED = Pattern.compile("^[\\s>#]*(?:[-*+]\\s+)?(?:\\*\\*|__)?([qa])\\.?\\d{1,3}"
            + "(?:(?:\\*\\*|__)?\\s?[.、:)](?=\\s|$|\\*\\*|[^\\p{ASCII}])(?:\\*\\*|__)?|(?:\\*\\*|__)?\\s*$)\\s*");

    /** {@code **A.** B} behind {@code **Q.** …}: the letter is all of what is bold, and a label all that follows. */
    private static final Pattern BOLD =
            Pattern.compile("^[\\s>]*(?:\\*\\*|__)([qab])[.:](?:\\*\\*|__)\\s+(?=(?<label>[a-z\\d①-⑳ア-オ]\\W*$)?)");

    /** The same in Arabic, where the answer's letter is also the third of labels. */
    private static final Pattern ARABIC = Pattern.compile(
            "^[\\s>#]*(?:[-*+]\\s+)?(?:\\*\\*|__)?([سج])\\s?\\d{0,3}(?:\\*\\*|__)?\\s?:(?:\\*\\*|__)?\\s*");

    private static final Pattern ARABIC_LABEL = Pattern.compile("[\\s>*_-]*[أاب]\\s?[.):-]");

    private static final String LETTERS = "qabrجس";

    /** Those of which one at least begins a line where any stands for the answer. */
    private static final String TELLING = "qrس";

    private static final char NONE = ' ';
    private static final Pattern FIRST = Pattern.compile("\\s*[-*+]\\s+(?:\\*\\*)?a(?:\\*\\*)?:");
    private static final Pattern THIRD = Pattern.compile("\\s*[-*+]\\s+(?:\\*\\*)?c(?:\\*\\*)?:");

    private AnswerLetters() {}

    private static Pattern letter(String sign) {
        return Pattern.compile("^[\\s>#]*(?:[-*+]\\s+)?(?:\\*\\*|__)?([qabr])\\d{0,3}(?:\\*\\*|__)?\\s?(?:" + sign
                + ")(?:\\*\\*|__)?\\s*");
    }

    /**
     * The signs where {@code A:} or {@code A1.} stands for the answer, as {@code Q:} does for the question: there is no
     * {@code B:}, nor {@code C:} right below, or both have numbers. Else {@code R:}, more than once, is the answer of Romance languages.
     */
    static List<Sign> in(List<Sign> signs, List<Line> all) {
        if (!tell(all)) {
            return signs;
        }
        List<Line> lines =
                all.stream().filter(line -> beginsWith(line, LETTERS)).toList();
        long answers = count(lines, NUMBERED, "a");
        if (answers > 1 && answers <= count(lines, NUMBERED, "q")) {
            return answering(signs, NUMBERED, "a");
        }
        if (areBold(lines)) {
            return answering(signs, BOLD, "a");
        }
        long arabic = count(lines, ARABIC, "ج");
        if (arabic > 1
                && arabic <= count(lines, ARABIC, "س")
                && all.stream()
                        .noneMatch(line -> ARABIC_LABEL.matcher(line.folded()).lookingAt())) {
            return answering(signs, ARABIC, "ج");
        }
        return Stream.of(LETTER, LETTER_AND_STOP)
                .filter(letter -> begins(lines, letter, "q")
                        && begins(lines, letter, "a")
                        && !begins(lines, letter, "b")
                        && !areListed(all))
                .findFirst()
                .filter(letter -> signs.stream().noneMatch(s -> s.choices().size() > 1))
                .map(letter -> answering(signs, letter, "a"))
                .orElseGet(() -> count(lines, LETTER, "r") > 1 ? answering(signs, LETTER, "r") : signs);
    }

    /** Whether a line tells that letters stand for answers: none does in most documents. */
    private static boolean tell(List<Line> lines) {
        for (Line line : lines) {
            if (beginsWith(line, TELLING)) {
                return true;
            }
        }
        return false;
    }

    /** Whether some lines ask so, and as many give a label so at most. */
    private static boolean areBold(List<Line> lines) {
        List<Matcher> answers = lines.stream()
                .filter(line -> line.isText() && letterOf(line.folded()) == 'a')
                .map(line -> BOLD.matcher(line.folded()))
                .filter(m -> m.lookingAt() && m.group(1).equals("a"))
                .toList();
        return answers.size() > 1
                && !begins(lines, BOLD, "b")
                && answers.size() <= count(lines, BOLD, "q")
                && answers.stream().allMatch(m -> m.group("label") != null);
    }

    /** Whether {@code - C: …} stands right below {@code - A: …}: both speak of choices. */
    private static boolean areListed(List<Line> lines) {
        List<Line> said =
                lines.stream().filter(line -> line.kind() != Line.Kind.BLANK).toList();
        return IntStream.range(1, said.size())
                .anyMatch(i -> FIRST.matcher(said.get(i - 1).folded()).lookingAt()
                        && THIRD.matcher(said.get(i).folded()).lookingAt());
    }

    private static boolean begins(List<Line> lines, Pattern letter, String wanted) {
        return count(lines, letter, wanted) > 0;
    }

    private static long count(List<Line> lines, Pattern letter, String wanted) {
        return lines.stream()
                .filter(line -> letterOf(line.folded()) == wanted.charAt(0))
                .map(line -> letter.matcher(line.folded()))
                .filter(m -> m.lookingAt() && m.group(1).equals(wanted))
                .count();
    }

    private static boolean mayAnswer(Line line) {
        return line.isText() || line.kind() == Line.Kind.SUMMARY;
    }

    private static boolean beginsWith(Line line, String letters) {
        return mayAnswer(line) && letters.indexOf(letterOf(line.folded())) >= 0;
    }

    /** The letter or digit that a line begins with; a blank where it has none, or begins with a word. */
    private static char letterOf(String folded) {
        int at = 0;
        while (at < folded.length() && !Character.isLetterOrDigit(folded.charAt(at))) {
            at++;
        }
        boolean alone =
                at + 1 == folded.length() || at + 1 < folded.length() && !Character.isLetter(folded.charAt(at + 1));
        return alone ? folded.charAt(at) : NONE;
    }

    private static List<Sign> answering(List<Sign> signs, Pattern pattern, String name) {
        return signs.stream().map(sign -> answering(sign, pattern, name)).toList();
    }

    private static Sign answering(Sign sign, Pattern pattern, String name) {
        Line line = sign.line();
        Matcher letter = pattern.matcher(line.folded());
        if (!mayAnswer(line) || !letter.find() || !letter.group(1).equals(name)) {
            return sign;
        }
        Marker marker = Marker.of(Role.ANSWER, line, letter.end());
        return new Sign(line, Optional.empty(), List.of(), Optional.of(marker));
    }
}
