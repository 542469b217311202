package dev.mondai.exporter.html;

import dev.mondai.spi.BankExporter;
import dev.mondai.spi.Capabilities;
import dev.mondai.spi.ExportContext;
import dev.mondai.spi.Feature;
import dev.mondai.spi.QuestionKind;
import dev.mondai.spi.QuestionSink;
import java.io.IOException;

/**
 * Writes a bank as one web page that needs nothing but a browser: its questions can be answered, scored and printed
 * there, by keyboard and with a screen reader too, and read where scripts are off.
 */
public final class HtmlExporter implements BankExporter {

    private static final Capabilities CAPABILITIES = Capabilities.of(HtmlExporter.class)
            .nativeKind(QuestionKind.SINGLE_CHOICE, "radio")
            .nativeKind(QuestionKind.MULTIPLE_CHOICE, "checkbox")
            .nativeKind(QuestionKind.TRUE_FALSE, "radio")
            .nativeKind(QuestionKind.SHORT_ANSWER, "input")
            .nativeKind(QuestionKind.NUMERICAL, "input")
            .nativeKind(QuestionKind.NUMERICAL_WITH_UNITS, "input")
            .nativeKind(QuestionKind.MATCHING, "select")
            .nativeKind(QuestionKind.ORDERING, "ol")
            .nativeKind(QuestionKind.CLOZE_TEXT, "input")
            .nativeKind(QuestionKind.CLOZE_NUMBER, "input")
            .nativeKind(QuestionKind.CLOZE_CHOICE, "select")
            .nativeKind(QuestionKind.CLOZE_MIXED, "input, select")
            .nativeKind(QuestionKind.ESSAY, "textarea")
            .nativeKind(QuestionKind.DESCRIPTION, "article")
            .nativeKind(QuestionKind.GROUP, "section")
            .nativeKind(QuestionKind.PICK, "section")
            .nativeKind(QuestionKind.VARIANTS, "section")
            .mapped(QuestionKind.CALCULATED, "calculated")
            .lost(Feature.ATTACHMENTS, "attachments")
            .build();

    @Override
    public String id() {
        return "html";
    }

    @Override
    public String suffix() {
        return ".html";
    }

    @Override
    public String title() {
        return "web page in one file, to answer, score and print without a network";
    }

    @Override
    public Capabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public QuestionSink open(ExportContext context) throws IOException {
        return new HtmlSink(context.output(), question -> context.loss(question, Feature.IMAGES, "remote-image"));
    }
}
