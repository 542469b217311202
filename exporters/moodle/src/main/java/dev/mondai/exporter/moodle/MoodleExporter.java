package dev.mondai.exporter.moodle;

import dev.mondai.spi.BankExporter;
import dev.mondai.spi.Capabilities;
import dev.mondai.spi.ExportContext;
import dev.mondai.spi.Option;
import dev.mondai.spi.QuestionSink;
import java.io.IOException;
import java.util.List;

/** Moodle XML, for <em>Question bank → Import</em>. */
public final class MoodleExporter implements BankExporter {

    /** Whether tags are written; see {@link TagNames} for why one might not want them. */
    static final Option TAGS =
            Option.flag("tags", true, "write tags; switch off where Moodle refuses them, since it knows a similar one");

    /** What texts become whose gaps share their choices; others are always {@code multianswer}. */
    static final Option GAPS = Option.choice(
            "gaps",
            GapEntries.ALL,
            GapEntries.AUTO,
            "question type of texts whose gaps share their choices: auto is gapselect");

    /** What variants with formulas become; others are always questions. */
    static final Option VARIANTS = Option.choice(
            "variants",
            List.of("calculated", "questions"),
            "calculated",
            "what variants with formulas become: one calculated question, or a question for each variant");

    @Override
    public String id() {
        return "moodle";
    }

    @Override
    public String suffix() {
        return ".moodle.xml";
    }

    @Override
    public String title() {
        return "Moodle XML, for the question bank of Moodle 4.5 and newer";
    }

    @Override
    public List<Option> options() {
        return List.of(TAGS, GAPS, VARIANTS);
    }

    @Override
    public Capabilities capabilities() {
        return MoodleCapabilities.ALL;
    }

    @Override
    public QuestionSink open(ExportContext context) throws IOException {
        return new MoodleSink(context);
    }
}
