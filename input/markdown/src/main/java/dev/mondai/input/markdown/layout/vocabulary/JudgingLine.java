package dev.mondai.input.markdown.layout.vocabulary;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells what a line of its own, or an item, says of the statement above it. */
public record JudgingLine(Truth truth) {

    /** A line that says nothing else: a word, which may stand out, or a sign. */
    private static final Pattern ALONE =
            Pattern.compile("\\s*(?:(?:\\*\\*|__)(?<bold>[^*_]{1,24})(?:\\*\\*|__)|(?<plain>[" + Truth.SIGNS
                    + "]|[\\p{L}\\p{M}]{2,12}|[\\p{IsHan}\\p{IsHangul}]))[.!。]?\\s*");

    /** An item, a quote, or a line that is set in, that begins with what {@link #ALONE} is; a plain word is all that it says, but in a quote, and a tick. */
    private static final Pattern ITEM = Pattern.compile(
            "(?:\\s+(?:[-*+•]\\s+)?|\\s*(?=>))(?:(?:>\\s*)?(?:\\*\\*|__)(?<bold>[^*_]{1,24})(?:\\*\\*|__)[.。:：]?(?:[\\s\\u3000]+|$)|(?:>\\s*)?(?<sign>[○〇◯⭕×✕✖❌])(?:[\\s\\u3000]+|$)|(?<plain>[✓✗√]|\\p{L}{2,12})[.。]?\\s*$|>\\s+(?<quoted>\\p{L}{2,12})(?:\\s*[.:,]\\s+|[.]?\\s*$))(?<reason>.*)");

    private static final int LONGEST_ALONE = 28;

    /** What a line says that is nothing but a word or sign which judges. */
    public Optional<Boolean> alone(String line) {
        Matcher alone = ALONE.matcher(line.length() <= LONGEST_ALONE ? line : "");
        return alone.matches()
                ? truth.word(alone.group("bold") != null ? alone.group("bold") : alone.group("plain"))
                : Optional.empty();
    }

    /** What an item says that judges what it is below, and may go on with the reason: {@code - **×** 仕入勘定。}, {@code - True}. */
    public Optional<Truth.Judgement> inItem(String line) {
        Matcher item = ITEM.matcher(line);
        if (!item.matches()) {
            return Optional.empty();
        }
        String group = Stream.of("bold", "sign", "plain", "quoted")
                .filter(name -> item.group(name) != null)
                .findFirst()
                .orElseThrow();
        return truth.word(item.group(group))
                .map(value -> new Truth.Judgement(
                        value, item.start(), item.start("reason"), item.start(group), item.end(group)));
    }

    /** Whether a line begins with a word or sign that judges, and may say more. */
    public boolean begins(String line) {
        String folded = Folding.fold(line);
        int at = 0;
        while (at < folded.length()
                && !Character.isLetter(folded.charAt(at))
                && Truth.SIGNS.indexOf(folded.charAt(at)) < 0) {
            at++;
        }
        return truth.words().endOf(folded, at, Truth.JUDGES) >= 0;
    }
}
