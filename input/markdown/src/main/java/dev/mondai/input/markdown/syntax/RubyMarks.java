package dev.mondai.input.markdown.syntax;

import dev.mondai.text.Inline;
import dev.mondai.text.Ruby;
import dev.mondai.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Readings as Aozora Bunko writes them: 漢字《かんじ》 over the kanji before the brackets, ｜青い空《あおいそら》 over all that
 * follows the bar.
 *
 * <p>Since 《》 also enclose titles, a reading without a bar holds no kanji; everything else stays text.
 */
final class RubyMarks {

    private static final Pattern RUBY = Pattern.compile("｜([^｜《》]+)《([^《》]+)》|([\\p{IsHan}〆ヶヵ]+)《([^《》\\p{IsHan}]+)》");

    private RubyMarks() {}

    /** The same inlines with a ruby in the place of each mark. */
    static List<Inline> read(List<Inline> inlines) {
        List<Inline> read = new ArrayList<>(inlines.size());
        for (Inline inline : inlines) {
            if (inline instanceof Text text) {
                addParts(text.value(), read);
            } else {
                read.add(inline);
            }
        }
        return read;
    }

    private static void addParts(String text, List<Inline> parts) {
        int from = 0;
        Matcher ruby = RUBY.matcher(text);
        while (ruby.find()) {
            addText(text.substring(from, ruby.start()), parts);
            boolean hasBar = ruby.group(1) != null;
            parts.add(new Ruby(ruby.group(hasBar ? 1 : 3), ruby.group(hasBar ? 2 : 4)));
            from = ruby.end();
        }
        addText(text.substring(from), parts);
    }

    private static void addText(String text, List<Inline> parts) {
        if (!text.isEmpty()) {
            parts.add(new Text(text));
        }
    }
}
