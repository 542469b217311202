package dev.mondai.exporter.qti;

import dev.mondai.exporter.qti.schema.Feedback;
import dev.mondai.exporter.qti.schema.InlineChoiceInteraction;
import dev.mondai.exporter.qti.schema.TextEntryInteraction;
import dev.mondai.model.ChoiceQuestion;
import dev.mondai.model.Question;
import dev.mondai.spi.ExportContext;
import dev.mondai.spi.Feature;
import dev.mondai.text.Gap;
import dev.mondai.text.RichText;
import dev.mondai.text.XhtmlWriter;
import jakarta.xml.bind.JAXBElement;
import java.util.function.Function;
import javax.xml.namespace.QName;

/** The texts of items as XHTML that one version of QTI takes. */
final class ItemTexts {

    private static final XhtmlWriter PLAIN = XhtmlWriter.builder().build();

    private final Dialect dialect;
    private final ExportContext context;
    private final XhtmlWriter writer;
    private final JaxbXml jaxb = new JaxbXml(TextEntryInteraction.class, InlineChoiceInteraction.class, Feedback.class);

    /**
     * Texts of a package.
     *
     * @param media gets the files that are shown and played; their addresses are relative to the items' folder
     * @param context is told what is lost
     */
    ItemTexts(Dialect dialect, MediaFolder media, ExportContext context) {
        this.dialect = dialect;
        this.context = context;
        this.writer = XhtmlWriter.builder()
                .mediaAddress(source -> media.address(source, "../"))
                .objects(!dialect.html().allowed().contains("audio"))
                .mathSpans(true)
                .gap(HtmlFilter::placeholder)
                .build();
    }

    /** Tells what a question loses. */
    void loss(Question question, Feature feature, String key) {
        context.loss(question, feature, key);
    }

    /** All blocks of a text. */
    String blocks(RichText text, Question question) {
        return filtered(writer.write(text), question);
    }

    /** All blocks of a text with gaps, and what stands in these. */
    String blocks(RichText text, Question question, Function<Gap, String> gaps) {
        return HtmlFilter.filled(blocks(text, question), gaps);
    }

    /** A text without {@code <p>} where it is a single paragraph. */
    String inline(RichText text, Question question) {
        return filtered(writer.inline(text), question);
    }

    /** Whether a text fits on a line; footnotes make a list even of a single paragraph. */
    static boolean isInline(RichText text, String xhtml) {
        return text.isInline() && !xhtml.contains("<ol");
    }

    /** Plain text as XHTML. */
    static String escaped(String text) {
        return PLAIN.inline(RichText.plain(text));
    }

    /** What is answered with within a line. */
    String element(Object interaction) {
        return jaxb.fragment(interaction, dialect);
    }

    String inlineFeedback(Feedback feedback) {
        return jaxb.fragment(new JAXBElement<>(new QName("feedbackInline"), Feedback.class, feedback), dialect);
    }

    /** What is said after an answer whatever it was: the explanation, then the sources. */
    static RichText afterwards(ChoiceQuestion question) {
        return question.generalFeedback().then(question.info().references());
    }

    private String filtered(String xhtml, Question question) {
        return HtmlFilter.filter(
                xhtml, dialect.html(), lost -> context.loss(question, Feature.FORMATTING, "look-lost"));
    }
}
