package dev.mondai.exporter.markdown;

import dev.mondai.model.Fraction;
import java.util.regex.Pattern;

/** Writes what a learner types, and what it earns. */
final class AnswerText {

    /** Stand for stars while the rest is escaped; both are of Unicode's private use. */
    private static final String STAR = "\uE000";

    private static final String WILDCARD = "\uE001";

    /** What would be taken for a percentage of its own. */
    private static final Pattern PERCENTAGE = Pattern.compile("(?s).*[%％]\\s*[)）]\\s*");

    /** Begins what would be taken for a gap's setting, or for a percentage with feedback behind it. */
    private static final Pattern PARENTHESIS = Pattern.compile(
            "[(（](?=[^()（）]*(?:[%％]\\s*[)）]\\s*[:：]" + "|(?i:weight|point|case|配点|重み|大文字)[^()（）]*[)）]\\s*$))");

    /** Would be taken for a range of numbers in a gap. */
    private static final Pattern RANGE = Pattern.compile("\\d.*(?:±|\\+/?-|\\.\\.|[…~〜～–—])|(?:±|\\+/?-).*\\d");

    private AnswerText() {}

    /** The characters on one line; {@code *} stays a wildcard and {@code \*} a star. */
    static String of(String text) {
        String kept = text.replace("\\*", STAR).replaceAll("\\*+", WILDCARD);
        String escaped = unmistakable(Texts.line(kept)).replace(STAR, "\\*").replace(WILDCARD, "*");
        String plain = PARENTHESIS
                .matcher(escaped)
                .replaceAll(found -> "&#" + (int) found.group().charAt(0) + ";");
        return plain.startsWith("* ") || RANGE.matcher(plain).find() ? "&#8203;" + plain : plain;
    }

    /** A text that begins neither with a box nor with the sign of a number. */
    static String unmistakable(String markdown) {
        String unescaped = markdown.startsWith("\\=") ? markdown.substring(1) : markdown;
        return unescaped.startsWith("[") || unescaped.startsWith("=") || unescaped.startsWith("＝")
                ? "&#" + (int) unescaped.charAt(0) + ";" + unescaped.substring(1)
                : markdown;
    }

    /** An answer with its percentage, which is left out where it is what nothing says too. */
    static String with(String answer, Fraction fraction, Fraction unsaid) {
        return fraction.equals(unsaid) && !PERCENTAGE.matcher(answer).matches()
                ? answer
                : answer + " (" + fraction.percent().toPlainString() + "%)";
    }

    static String with(String answer, Fraction fraction) {
        return with(answer, fraction, Fraction.FULL);
    }
}
