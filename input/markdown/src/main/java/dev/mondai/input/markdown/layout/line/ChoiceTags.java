package dev.mondai.input.markdown.layout.line;

import dev.mondai.input.markdown.layout.vocabulary.Folding;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which tags of a line are text: those in code, those that are a choice, and those among the words of a heading. */
public final class ChoiceTags {

    private static final Pattern CHOICE = Pattern.compile(
            "^\\s*(?:[-*+•]\\s*|\\d{1,3}[.)]\\s+(?=\\[))?(?:(?<box>\\[\\s*[xXхХ]?\\s*])|[*`]*\\(?(?:\\p{L}|\\d{1,2})[*`]*\\s?[.):、]\\**(?=\\s|<))\\s*");

    private static final Pattern HEADING = Pattern.compile("^\\s{0,3}#{1,6}\\s*\\S.*", Pattern.DOTALL);
    private static final Pattern AMONG_WORDS = Pattern.compile("(?<=[\\p{L},]\\s)<\\w+>(?=\\s\\p{Ll}|[.,?;:)])");

    private final String text;
    private final CodeSpans code;
    private final boolean box;
    private final boolean alone;

    private ChoiceTags(String source) {
        text = Folding.narrow(source);
        Matcher choice = CHOICE.matcher(text);
        boolean found = !text.startsWith("<") && choice.lookingAt();
        box = found && choice.group("box") != null;
        alone = found && TagsAlone.are(text.substring(choice.end()).strip());
        code = CodeSpans.in(text);
    }

    public static ChoiceTags in(String text) {
        return new ChoiceTags(text);
    }

    /** Whether the tag is text, where so many details are open. */
    boolean isText(Matcher tag, int depth) {
        if (tag.start("comment") >= 0) {
            return alone || isText(tag.start());
        }
        boolean closes = depth > 0 && "/".equals(tag.group("end"));
        return alone || box && !closes || isText(tag.start()) || isAmongWords(tag);
    }

    /** Such as <i>what does the &lt;details&gt; tag do</i>; it opens nothing. */
    private boolean isAmongWords(Matcher tag) {
        if (tag.start() < 2 || !Character.isWhitespace(text.charAt(tag.start() - 1))) {
            return false;
        }
        Matcher among =
                AMONG_WORDS.matcher(text).region(tag.start(), text.length()).useTransparentBounds(true);
        return among.lookingAt() && HEADING.matcher(text).matches();
    }

    boolean isText(int at) {
        return code.hold(at);
    }
}
