package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.line.Piece;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brackets before a question's number, for its key, as school tests in Chinese have them: {@code ( C ) 12. 下列何者…}. */
public final class LeadingBlank {

    private static final Pattern BLANK = Pattern.compile(
            "^\\s*[(【]\\s*(?<key>(?:[A-Ha-h1-6①-⑥○〇◯⭕×✕✖❌√✓✔✗✘OXTFV对错對錯是非]\\x{FE0F}?[\\s,、]{0,2}){0,6})[)】]\\s*(?=\\d{1,3}\\s?[.、)](?!\\d))");

    private LeadingBlank() {}

    /** Where it ends; 0 where there is none. */
    static int end(Line line) {
        return blank(line).map(Matcher::end).orElse(0);
    }

    /** What stands in it. */
    public static Optional<Piece> key(Line line) {
        return blank(line)
                .filter(blank -> !blank.group("key").isBlank())
                .map(blank -> Piece.between(line, blank.start("key"), blank.end("key")));
    }

    /** Whether a line begins with the sign for it: most lines have another. */
    static boolean mayBeIn(Line line) {
        return line.startsWith('(') || line.startsWith('【');
    }

    private static Optional<Matcher> blank(Line line) {
        return mayBeIn(line) ? Optional.of(BLANK.matcher(line.narrow())).filter(Matcher::lookingAt) : Optional.empty();
    }
}
