package dev.mondai.exporter.qti;

import dev.mondai.exporter.qti.schema.BaseValue;
import dev.mondai.exporter.qti.schema.Expression;
import dev.mondai.exporter.qti.schema.Operation;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An answer with wildcards as a regular expression.
 *
 * <p>QTI's are those of XML Schema, which match a text as a whole and know no anchors (QTI 2.1, 15.3, {@code patternMatch}).
 * qti-components 7.27.4 takes them for JavaScript's, which match anywhere unless anchored. So the condition finds out on a
 * constant which of the two it has to do with.
 *
 * @param text the answer, in which {@code *} stands for any characters and {@code \\*} for a star
 */
record WildcardPattern(String text, boolean caseSensitive) {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\|.?*+(){}\\[\\]^$-]");
    private static final Pattern WILDCARD = Pattern.compile("(?<!\\\\)\\*");

    /** Whether a text fits. */
    Expression matches(Expression given) {
        Expression anywhere = new Operation.PatternMatch(BaseValue.string("ab"), "b");
        return new Operation.Or(
                new Operation.And(new Operation.Not(anywhere), new Operation.PatternMatch(given, regularExpression())),
                new Operation.PatternMatch(given, "^" + regularExpression() + "$"));
    }

    /** The expression without anchors. */
    String regularExpression() {
        return WILDCARD.splitAsStream(text + "\0")
                .map(part -> part.replace("\0", ""))
                .map(this::literal)
                .collect(Collectors.joining(".*"));
    }

    /** A text that fits, with nothing in the places of the wildcards. */
    String sample() {
        return WILDCARD.matcher(text).replaceAll("").replace("\\*", "*");
    }

    private String literal(String part) {
        return part.replace("\\*", "*").codePoints().mapToObj(this::character).collect(Collectors.joining());
    }

    /** Regular expressions of XML Schema have no switch for letter case. */
    private String character(int codePoint) {
        String lower = Character.toString(Character.toLowerCase(codePoint));
        String upper = Character.toString(Character.toUpperCase(codePoint));
        if (!caseSensitive && !lower.equals(upper)) {
            return "[" + lower + upper + "]";
        }
        String same = Character.toString(codePoint);
        return SPECIAL.matcher(same).matches() ? "\\" + same : same;
    }
}
