package dev.mondai.exporter.moodle;

import dev.mondai.exporter.moodle.schema.FormattedText;
import dev.mondai.text.MediaFile;
import dev.mondai.text.MediaSource;
import dev.mondai.text.RichText;
import dev.mondai.text.XhtmlWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns rich text into HTML with the files that it shows. */
final class Texts {

    private static final String PLUGIN_FILE = "@@PLUGINFILE@@";

    /** Stands for {@link #PLUGIN_FILE} while a text is written: no rich text can hold this character. */
    private static final String MARK = "\uFFFF";

    /** Moodle's themes stand on Bootstrap and draw no lines in a table without these classes. */
    private static final String TABLE = "<table class=\"table table-bordered table-sm w-auto\">";

    private final XhtmlWriter writer;
    private MediaNames names = new MediaNames();

    Texts() {
        List<String> broken = new ArrayList<>(XhtmlWriter.MATH_DELIMITERS);
        broken.add(PLUGIN_FILE);
        writer =
                XhtmlWriter.builder().mediaAddress(this::address).broken(broken).build();
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

    private FormattedText formatted(String html) {
        String shown = html.replace(MARK, PLUGIN_FILE).replace("<table>", TABLE);
        return new FormattedText(shown, names.entries());
    }

    private String address(MediaSource source) {
        return source instanceof MediaFile file ? MARK + names.address(file) : XhtmlWriter.defaultAddress(source);
    }
}
