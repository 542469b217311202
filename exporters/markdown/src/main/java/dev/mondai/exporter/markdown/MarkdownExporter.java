package dev.mondai.exporter.markdown;

import dev.mondai.spi.BankExporter;
import dev.mondai.spi.Capabilities;
import dev.mondai.spi.ExportContext;
import dev.mondai.spi.Feature;
import dev.mondai.spi.Option;
import dev.mondai.spi.QuestionKind;
import dev.mondai.spi.QuestionSink;
import java.io.IOException;
import java.util.List;

/** Writes Markdown in the house layout, one way for each thing, with the media in a folder beside it. */
public final class MarkdownExporter implements BankExporter {

    static final String SUFFIX = ".mondai.md";
    static final String AUTO = "auto";

    /** The language of the words that head the sections. */
    static final Option WORDS = Option.choice(
            "words",
            List.of(AUTO, "ja", "en"),
            AUTO,
            "the language of the section words; auto: Japanese in a Japanese bank, else English");

    private static final Capabilities CAPABILITIES = everything();

    /** What is lost is what the house layout has no use for: a text that asks nothing earns nothing. */
    private static Capabilities everything() {
        Capabilities.Builder builder = Capabilities.of(MarkdownExporter.class);
        for (QuestionKind kind : QuestionKind.values()) {
            builder.nativeKind(kind, kind.type().id());
        }
        for (Feature feature : List.of(Feature.PENALTY, Feature.RESULT_FEEDBACK)) {
            builder.lost(feature, "left-out", QuestionKind.ESSAY, QuestionKind.DESCRIPTION);
        }
        for (Feature feature : List.of(Feature.EXPLANATION, Feature.HINTS)) {
            builder.lost(feature, "left-out", QuestionKind.DESCRIPTION);
        }
        return builder.lost(Feature.POINTS, "left-out", QuestionKind.DESCRIPTION, QuestionKind.GROUP, QuestionKind.PICK)
                .build();
    }

    @Override
    public String id() {
        return "markdown";
    }

    @Override
    public String suffix() {
        return SUFFIX;
    }

    @Override
    public String title() {
        return "Markdown in the house layout";
    }

    @Override
    public List<Option> options() {
        return List.of(WORDS);
    }

    @Override
    public Capabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public QuestionSink open(ExportContext context) throws IOException {
        return new MarkdownSink(context);
    }
}
