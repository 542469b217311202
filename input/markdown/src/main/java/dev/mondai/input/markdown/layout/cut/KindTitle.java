package dev.mondai.input.markdown.layout.cut;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.sign.Neighbours;
import dev.mondai.input.markdown.layout.sign.Sign;
import java.util.List;
import java.util.regex.Pattern;

/** Titles that say of which kind the questions below are, as Chinese banks have them: {@code 三、判断题（每题2分）}. */
final class KindTitle {

    private static final Pattern KIND = Pattern.compile("(?:[题題]|判断|判斷|是非|填空|简答|簡答|问答|問答)[\\s*_:：#]*(?:[（(].*)?$");
    /** What a stem leads to a list with: {@code 回答下列问题：}. */
    private static final Pattern LEADS = Pattern.compile("(?:问题|(?<![択誤×])問題)[\\s*_:：]*$");

    private static final int LONGEST = 40;

    private KindTitle() {}

    /** Whether a line ends as such a title does. */
    static boolean names(Line line) {
        return KIND.matcher(line.text()).find();
    }

    /** Whether the line above a place is such a title, in bold or without a sign: numbers begin again below it. */
    static boolean isAbove(List<Sign> signs, int at) {
        return Neighbours.above(signs, at).filter(KindTitle::is).isPresent();
    }

    private static boolean is(Sign sign) {
        Line line = sign.line();
        return line.isText()
                && line.text().length() <= LONGEST
                && sign.choices().isEmpty()
                && sign.question().isEmpty()
                && names(line)
                && !LEADS.matcher(line.text()).find();
    }
}
