package dev.mondai.exporter.qti;

import dev.mondai.archive.ReproducibleZip;
import dev.mondai.exporter.qti.schema.canvas.Item;
import dev.mondai.model.BankInfo;
import dev.mondai.model.ChoiceQuestion;
import dev.mondai.model.Question;
import dev.mondai.model.QuestionInfo;
import dev.mondai.spi.ExportContext;
import dev.mondai.spi.QuestionSink;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes one quiz, whose file grows item by item. Canvas shuffles all questions of a quiz or none: all where every question
 * allows it, since letters that a text refers to must not lie.
 */
final class CanvasSink implements QuestionSink {

    private static final String NAMESPACE = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2";

    private final ExportContext context;
    private final ReproducibleZip zip;
    private final Losses losses = new Losses(Qti12Exporter.TARGET);
    private final MediaFolder media = new MediaFolder("images/");
    private final CanvasItemMaker items = new CanvasItemMaker(media, losses);
    private final Identifiers identifiers = new Identifiers();
    private final JaxbXml jaxb = new JaxbXml(Item.class);
    private final Losses ifUnshuffled = new Losses(Qti12Exporter.TARGET);
    private boolean hasUnshuffled;
    private BigDecimal points = BigDecimal.ZERO;
    private @Nullable Quiz quiz;

    /** The quiz's file while it is open. */
    private record Quiz(BankInfo bank, String identifier, OutputStream entry, XMLStreamWriter xml) {}

    CanvasSink(ExportContext context) throws IOException {
        this.context = context;
        this.zip = new ReproducibleZip(Files.newOutputStream(context.output()), PackageSink.ZIP_LEVEL);
    }

    @Override
    public void begin(BankInfo bank) throws IOException {
        String identifier = identifiers.of("quiz-", bank.id());
        OutputStream entry = zip.open(CanvasPackage.quizPath(identifier));
        XMLStreamWriter xml = new RenamingWriter(
                JaxbXml.writer(entry, Set.of()), ElementNames.CAMEL, Map.of("", NAMESPACE), Map.of());
        quiz = new Quiz(bank, identifier, entry, xml);
        try {
            xml.writeStartDocument();
            xml.writeStartElement("questestinterop");
            xml.writeStartElement("assessment");
            xml.writeAttribute("ident", identifier);
            xml.writeAttribute("title", bank.name());
            xml.writeStartElement("section");
            xml.writeAttribute("ident", "root_section");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void question(Question question) throws IOException {
        Optional<ChoiceQuestion> choice = question.accept(ChoicesOnly.INSTANCE);
        if (choice.isPresent()) {
            item(choice.get());
        } else {
            context.diagnostics().report(PackageSink.unsupported(Qti12Exporter.TARGET, question));
        }
    }

    private void item(ChoiceQuestion question) throws IOException {
        QuestionInfo info = question.info();
        jaxb.marshal(items.item(identifiers.of("q-", info.id()), question), quiz().xml);
        points = points.add(info.points());
        if (question.body().shuffle()) {
            ifUnshuffled.add(QtiCode.SHUFFLE_MIXED, info);
        } else {
            hasUnshuffled = true;
        }
    }

    @Override
    public void finish() throws IOException {
        Quiz finished = quiz();
        try {
            finished.xml.writeEndElement();
            finished.xml.writeEndElement();
            finished.xml.writeEndElement();
            finished.xml.writeEndDocument();
            finished.xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        finished.entry.close();
        media.writeTo(zip);
        new CanvasPackage(finished.bank, finished.identifier, !hasUnshuffled, points).writeTo(zip, media.paths());
        losses.report(context.diagnostics());
        if (hasUnshuffled) {
            ifUnshuffled.report(context.diagnostics());
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private Quiz quiz() {
        if (quiz == null) {
            throw new IllegalStateException("begin() comes first");
        }
        return quiz;
    }
}
