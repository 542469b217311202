package dev.mondai.input.markdown.layout.line;

import dev.mondai.input.markdown.layout.vocabulary.Folding;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which tags of a line are text: those in code, and those that are a choice. */
public final class ChoiceTags {

    private static final Pattern CHOICE = Pattern.compile(
            "^\\s*(?:[-*+•]\\s*|\\d{1,3}[.)]\\s+(?=\\[))?(?:(?<box>\\[\\s*[xXхХ]?\\s*])|[*`]*\\(?(?:\\p{L}|\\d{1,2})[*`]*\\s?[.):、]\\**(?=\\s|<))\\s*");

    private final CodeSpans code;
    private final boolean box;
    private final boolean alone;

    private ChoiceTags(String source) {
        String text = Folding.narrow(source);
        Matcher choice = CHOICE.matcher(text);
        boolean found = choice.lookingAt();
        box = found && choice.group("box") != null;
        alone = found && TagsAlone.are(text.substring(choice.end()).strip());
        code = CodeSpans.in(text);
    }

    public static ChoiceTags in(String text) {
        return new ChoiceTags(text);
    }

    /** Whether the tag is text, where so many details are open. */
    boolean isText(Matcher tag, int depth) {
        if (tag.group("comment") != null) {
            return alone || isText(tag.start());
        }
        boolean closes = depth > 0 && "/".equals(tag.group("end"));
        return alone || box && !closes || isText(tag.start());
    }

    boolean isText(int at) {
        return code.hold(at);
    }
}
