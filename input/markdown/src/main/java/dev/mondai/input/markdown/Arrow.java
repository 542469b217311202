package dev.mondai.input.markdown;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The arrow between the sides of a pair: {@code →}, {@code ⇒}, or {@code ->} and {@code =>} between blanks.
 *
 * @param start where the left side ends
 * @param end where the right side starts
 */
record Arrow(int start, int end) {

    private static final String SIGN = "(?:[→⇒⟶⟹➡]\\uFE0F?|(?<!\\S)(?:-{1,2}|={1,2})>(?!\\S))";
    private static final Pattern ANYWHERE = Pattern.compile(SIGN);
    private static final Pattern BEFORE_A_LINE = Pattern.compile("(?m)^[ \\t\\u3000]*" + SIGN);

    /** The arrow that begins a line, else the only one; empty where there is none, or it is not clear which. */
    static Optional<Arrow> in(String text) {
        Optional<MatchResult> first =
                BEFORE_A_LINE.matcher(text).results().findFirst().or(() -> onlyOne(text));
        return first.map(match -> new Arrow(match.start(), match.end()));
    }

    private static Optional<MatchResult> onlyOne(String text) {
        List<MatchResult> all = ANYWHERE.matcher(text).results().limit(2).toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    static boolean isIn(String text) {
        return ANYWHERE.matcher(text).find();
    }
}
