package dev.mondai.input.markdown.syntax;

import dev.mondai.input.markdown.syntax.emphasis.CjkCharacters;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Subscripts and superscripts as other tools write them, {@code H~2~O} and {@code m^2^}: to GFM (0.29, section 6.5) the first
 * is crossed out, and the second plain text.
 */
final class ScriptMarks {

    /** Behind a letter, a digit or a parenthesis, and not between two numbers as in 2^3^4. */
    private static final Pattern SUPERSCRIPT = Pattern.compile("[\\p{L}\\p{N})]\\^[^\\s^]+\\^(?![\\p{L}\\p{N}])");

    private ScriptMarks() {}

    /** What a text holds that looks like superscripts. */
    static List<String> superscripts(String text) {
        return SUPERSCRIPT.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Whether what is crossed out looks like a subscript: one tilde, behind a letter without a blank, and no blank within. */
    static boolean isSubscript(Strikethrough node) {
        return node.getOpeningDelimiter().equals("~")
                && node.getPrevious() instanceof Text before
                && endsInLetter(before.getLiteral())
                && ExcerptText.of(Excerpt.children(node)).chars().noneMatch(Character::isWhitespace);
    }

    /** Japanese and the like have no blank before what is crossed out either. */
    private static boolean endsInLetter(String text) {
        int last = text.codePointBefore(text.length());
        return Character.isLetterOrDigit(last) && !CjkCharacters.isCjk(last);
    }

    /** A subscript as it is written. */
    static String source(Node node) {
        return "~" + ExcerptText.of(Excerpt.children(node)) + "~";
    }
}
