package dev.mondai.exporter.moodle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.Diagnostics;
import dev.mondai.diagnostic.LocalText;
import dev.mondai.model.BankInfo;
import dev.mondai.model.Question;
import dev.mondai.model.QuestionMaker;
import dev.mondai.spi.ExportCode;
import dev.mondai.spi.QuestionSink;
import dev.mondai.text.RichText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** A bank as Moodle XML, read back, and what was told about it. */
record Exported(String xml, Document document, List<Diagnostic> diagnostics) {

    private static final BankInfo BANK = new BankInfo("bank", "bank", "en", RichText.EMPTY);

    static Exported of(QuestionMaker... questions) throws Exception {
        return of(BANK, Map.of(), Stream.of(questions).map(QuestionMaker::make).toArray(Question[]::new));
    }

    static Exported of(Question... questions) throws Exception {
        return of(BANK, Map.of(), questions);
    }

    static Exported of(BankInfo bank, Map<String, String> options, Question... questions) throws Exception {
        Path folder = Files.createTempDirectory("moodle");
        Diagnostics diagnostics = new Diagnostics();
        FileContext context = new FileContext(folder, options, diagnostics);
        write(bank, context, questions);
        String xml = Files.readString(context.output());
        Document document = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(context.output().toFile());
        return new Exported(xml, document, diagnostics.all());
    }

    private static void write(BankInfo bank, FileContext context, Question... questions) throws IOException {
        try (QuestionSink sink = new MoodleExporter().open(context)) {
            sink.begin(bank);
            for (Question question : questions) {
                sink.question(question);
            }
            sink.finish();
        }
    }

    /** The values that an XPath finds below the root element, such as {@code question/name/text}. */
    List<String> all(String path) throws Exception {
        NodeList nodes = (NodeList)
                XPathFactory.newInstance().newXPath().evaluate("/quiz/" + path, document, XPathConstants.NODESET);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> nodes.item(i).getTextContent())
                .toList();
    }

    /** The value of the one element or attribute that an XPath finds. */
    String one(String path) throws Exception {
        List<String> found = all(path);
        assertThat(found).as(path).hasSize(1);
        return found.get(0);
    }

    List<String> codes() {
        return diagnostics.stream().map(d -> d.code().id()).toList();
    }

    /** The keys of the losses that were told; each has its text in both languages. */
    List<String> losses() {
        List<String> keys = diagnostics.stream()
                .filter(d -> d.code() == ExportCode.FEATURE_LOST)
                .map(d -> (String) d.arguments().get(3))
                .toList();
        for (String key : keys) {
            LocalText text = new MoodleExporter().capabilities().text(key);
            assertThat(text.in(Locale.JAPANESE)).isNotEqualTo(text.in(Locale.ENGLISH));
        }
        return keys;
    }

    Exported isCleanly() {
        assertThat(diagnostics).isEmpty();
        return this;
    }
}
