package dev.mondai.exporter.moodle;

import dev.mondai.exporter.moodle.schema.FormattedText;
import dev.mondai.text.Gap;
import dev.mondai.text.MediaFile;
import dev.mondai.text.MediaSource;
import dev.mondai.text.RichText;
import dev.mondai.text.XhtmlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns rich text into HTML with the files that it shows. */
final class Texts {

    private static final String PLUGIN_FILE = "@@PLUGINFILE@@";

    /** Stands for {@link #PLUGIN_FILE} while a text is written: no rich text can hold this character. */
    private static final String MARK = "\uFFFF";

    /** Stands at both ends of a gap's id while a text is written, and can be in no text either. */
    private static final String GAP_MARK = "\uFFFE";

    private static final Pattern GAP = Pattern.compile(GAP_MARK + "([^" + GAP_MARK + "]*)" + GAP_MARK);

    /** Moodle's themes stand on Bootstrap and draw no lines in a table without these classes. */
    private static final String TABLE = "<table class=\"table table-bordered table-sm w-auto\">";

    private final XhtmlWriter writer;
    private final XhtmlWriter writerWithoutFiles;
    private MediaNames names = new MediaNames();

    Texts() {
        List<String> broken = new ArrayList<>(XhtmlWriter.MATH_DELIMITERS);
        broken.add(PLUGIN_FILE);
        XhtmlWriter.Builder builder =
                XhtmlWriter.builder().broken(broken).gap(Texts::marked).mediaAddress(this::address);
        writer = builder.build();
        writerWithoutFiles =
                builder.shown(source -> !(source instanceof MediaFile)).build();
    }

    /** @param place begins the ids of footnotes: unique on a page with several questions */
    FormattedText block(RichText text, String place) {
        names = new MediaNames();
        return formatted(writer.write(text, place));
    }

    /** As {@link #block}, but null for an empty text. */
    @Nullable
    FormattedText optional(RichText text, String place) {
        return text.isEmpty() ? null : block(text, place);
    }

    /** As {@link #block}, but a single paragraph goes without {@code <p>}. */
    FormattedText line(RichText text, String place) {
        names = new MediaNames();
        return formatted(writer.inline(text, place));
    }

    /**
     * As {@link #block}, with gaps.
     *
     * @param kept hides from Moodle what would be a gap in the author's text
     * @param gaps gives for the id of a gap what is written for it
     */
    FormattedText withGaps(RichText text, String place, UnaryOperator<String> kept, UnaryOperator<String> gaps) {
        names = new MediaNames();
        String html = kept.apply(writer.write(text, place));
        return formatted(GAP.matcher(html).replaceAll(gap -> Matcher.quoteReplacement(gaps.apply(gap.group(1)))));
    }

    /** HTML for where Moodle keeps no files: of images, their alternative texts; a single paragraph without {@code <p>}. */
    String withoutFiles(RichText text, String place) {
        return styled(writerWithoutFiles.inline(text, place));
    }

    private FormattedText formatted(String html) {
        return new FormattedText(styled(html.replace(MARK, PLUGIN_FILE)), names.entries());
    }

    private static String styled(String html) {
        return html.replace("<table>", TABLE);
    }

    private static String marked(Gap gap) {
        return GAP_MARK + gap.id() + GAP_MARK;
    }

    private String address(MediaSource source) {
        return source instanceof MediaFile file ? MARK + names.address(file) : XhtmlWriter.defaultAddress(source);
    }
}
