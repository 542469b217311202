package dev.mondai.exporter.moodle;

import dev.mondai.spi.BankExporter;
import dev.mondai.spi.Capabilities;
import dev.mondai.spi.ExportContext;
import dev.mondai.spi.Option;
import dev.mondai.spi.QuestionKind;
import dev.mondai.spi.QuestionSink;
import java.io.IOException;
import java.util.List;

/** Moodle XML, for <em>Question bank → Import</em>. */
public final class MoodleExporter implements BankExporter {

    private static final Capabilities CAPABILITIES = Capabilities.of(MoodleExporter.class)
            .nativeKind(QuestionKind.SINGLE_CHOICE, "multichoice")
            .nativeKind(QuestionKind.MULTIPLE_CHOICE, "multichoice")
            .build();

    /** Whether tags are written; see {@link TagNames} for why one might not want them. */
    static final Option TAGS =
            Option.flag("tags", true, "write tags; switch off where Moodle refuses them, since it knows a similar one");

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
        return List.of(TAGS);
    }

    @Override
    public Capabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public QuestionSink open(ExportContext context) throws IOException {
        return new MoodleSink(context);
    }
}
