package dev.mondai.exporter.qti;

import dev.mondai.archive.ReproducibleZip;
import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.exporter.qti.schema.AssessmentItem;
import dev.mondai.exporter.qti.schema.AssessmentTest;
import dev.mondai.exporter.qti.schema.Resource;
import dev.mondai.exporter.qti.schema.lom.General;
import dev.mondai.exporter.qti.schema.lom.Lom;
import dev.mondai.exporter.qti.schema.metadata.QtiMetadata;
import dev.mondai.model.BankInfo;
import dev.mondai.model.Question;
import dev.mondai.model.QuestionGroup;
import dev.mondai.model.QuestionType;
import dev.mondai.model.VariantsQuestion;
import dev.mondai.spi.ExportCode;
import dev.mondai.spi.ExportContext;
import dev.mondai.spi.QuestionSink;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes a package item by item; of each it keeps the identifier, and the rest on disk. */
final class PackageSink implements QuestionSink {

    /** Fast, and items are small: more effort saves little. */
    static final int ZIP_LEVEL = 1;

    private final Dialect dialect;
    private final boolean plain;
    private final ExportContext context;
    private final ReproducibleZip zip;
    private final MediaFolder media = new MediaFolder("media/");
    private final Identifiers identifiers = new Identifiers();
    private final TestTree tree = new TestTree();
    private final JaxbXml jaxb = new JaxbXml(AssessmentItem.class, AssessmentTest.class);
    private @Nullable Bank bank;

    /** What depends on the bank's info. */
    private record Bank(BankInfo info, String testId, ItemMaker items, ManifestFile manifest) {}

    PackageSink(Dialect dialect, boolean plain, ExportContext context) throws IOException {
        this.dialect = dialect;
        this.plain = plain;
        this.context = context;
        this.zip = new ReproducibleZip(Files.newOutputStream(context.output()), ZIP_LEVEL);
    }

    @Override
    public void begin(BankInfo info) throws IOException {
        String testId = identifiers.of("test-", "test-" + info.id());
        ItemTexts texts = new ItemTexts(dialect, media, context);
        ItemMaker items = new ItemMaker(dialect, plain, info, texts);
        ManifestFile manifest = new ManifestFile(
                context.temporaryFolder().resolve(ManifestFile.NAME), this::manifestWriter, xml -> head(xml, testId));
        bank = new Bank(info, testId, items, manifest);
    }

    @Override
    public void question(Question question) throws IOException {
        write(question, tree.place(question.info().category()));
    }

    /** A group and variants are sections, with the stimulus in each item: players show no other text beside an item. */
    private void write(Question question, TestTree.Place place) throws IOException {
        if (question instanceof QuestionGroup group) {
            writeAll(group.membersWithStimulus(), place.inner(group.info().name(), group.pick()));
        } else if (question instanceof VariantsQuestion variants) {
            writeAll(variants.variants(), place.inner(variants.info().name(), 1));
        } else {
            item(question, place);
        }
    }

    private void writeAll(List<Question> questions, TestTree.Place place) throws IOException {
        for (Question question : questions) {
            write(question, place);
        }
    }

    static Diagnostic unsupported(String target, Question question) {
        return Diagnostic.at(
                question.info().source(),
                ExportCode.KIND_UNSUPPORTED,
                target,
                question.info().name(),
                QuestionType.of(question).id());
    }

    private void item(Question question, TestTree.Place place) throws IOException {
        String identifier = identifiers.of("q-", question.info().id());
        AssessmentItem item = bank().items.item(identifier, question);
        List<String> files = new ArrayList<>(List.of(itemPath(identifier)));
        files.addAll(media.takeUsed());
        try (OutputStream entry = zip.open(itemPath(identifier))) {
            jaxb.document(item, entry, dialect);
        }
        media.writeTo(zip);
        tree.add(place, identifier);
        QtiMetadata metadata = new QtiMetadata(bank().items.hasFeedback(question));
        bank().manifest
                .add(new Resource(identifier, dialect.itemType(), files)
                        .describedBy(metadata, ItemMetadata.of(question.info())));
    }

    /** Where an item lies in a package. */
    static String itemPath(String identifier) {
        return "items/" + identifier + ".xml";
    }

    @Override
    public void finish() throws IOException {
        BankInfo info = bank().info;
        String testId = bank().testId;
        String path = "tests/" + testId + ".xml";
        try (OutputStream entry = zip.open(path)) {
            jaxb.document(tree.test(testId, info.name(), identifiers), entry, dialect);
        }
        Lom lom = new Lom(new General(info.id(), info.name(), info.language(), List.of()), null, List.of());
        bank().manifest
                .add(new Resource(testId, dialect.testType(), List.of(path))
                        .describedBy(null, lom)
                        .needs(tree.identifiers()));
        bank().manifest.finish(zip);
    }

    @Override
    public void close() throws IOException {
        try (zip) {
            if (bank != null) {
                bank.manifest.close();
            }
        }
    }

    private Bank bank() {
        if (bank == null) {
            throw new IllegalStateException("begin() comes first");
        }
        return bank;
    }

    private XMLStreamWriter manifestWriter(OutputStream out) {
        return new RenamingWriter(
                JaxbXml.writer(out, Set.of()),
                ElementNames.CAMEL,
                dialect.manifest(),
                Map.of(Lom.NAMESPACE, "imsmd", QtiMetadata.NAMESPACE, "imsqti"));
    }

    /** Empty organizations must come before the resources. */
    private void head(XMLStreamWriter xml, String testId) throws XMLStreamException {
        xml.writeStartElement("manifest");
        xml.writeAttribute("identifier", "manifest-" + testId);
        xml.writeStartElement("metadata");
        element(xml, "schema", dialect.schema());
        element(xml, "schemaversion", dialect.schemaVersion());
        xml.writeEndElement();
        xml.writeEmptyElement("organizations");
    }

    static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
