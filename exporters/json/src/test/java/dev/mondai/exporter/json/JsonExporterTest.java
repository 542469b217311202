package dev.mondai.exporter.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dev.mondai.diagnostic.Diagnostics;
import dev.mondai.model.BankInfo;
import dev.mondai.model.Question;
import dev.mondai.model.QuestionType;
import dev.mondai.spi.BankExporter;
import dev.mondai.spi.QuestionSink;
import dev.mondai.text.RichText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonExporterTest {

    private static final Path ROOT = Path.of(System.getProperty("mondai.root"));
    private static final Path GOLDEN =
            ROOT.resolve("exporters/json/src/test/resources/dev/mondai/exporter/json/every-kind.json");

    private final Diagnostics diagnostics = new Diagnostics();

    @TempDir
    private Path folder;

    private String exported(List<Question> questions) throws IOException {
        Path file = folder.resolve("bank.json");
        try (QuestionSink sink = new JsonExporter().open(new FileContext(file, diagnostics))) {
            sink.begin(new BankInfo("bank", "bank-id", "ja", RichText.EMPTY));
            for (Question question : questions) {
                sink.question(question);
            }
            sink.finish();
        }
        return Files.readString(file);
    }

    private static Set<ValidationMessage> violations(String json) throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(ROOT.resolve("docs/json.schema.json")));
        return schema.validate(json, InputFormat.JSON);
    }

    @Test
    void writesEveryKindAsDocumented() throws IOException {
        Set<QuestionType> types = EnumSet.noneOf(QuestionType.class);
        EveryKind.questions().forEach(question -> types.add(QuestionType.of(question)));
        assertThat(types).containsExactlyInAnyOrder(QuestionType.values());
        assertThat(violations(exported(EveryKind.questions()))).isEmpty();
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void writesTheSameTextAsEver() throws IOException {
        String json = exported(EveryKind.questions());
        if (Boolean.getBoolean("mondai.accept")) {
            Files.writeString(GOLDEN, json);
        }
        assertThat(json).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void writesABankWithoutQuestions() throws IOException {
        String json = exported(List.of());
        assertThat(json).contains("\"questions\": []").endsWith("}\n");
        assertThat(violations(json)).isEmpty();
    }

    @Test
    void writesTheSamplesAsDocumented() throws IOException {
        try (Stream<Path> samples = Files.list(ROOT.resolve("samples"))) {
            List<Path> banks = samples.map(sample -> sample.resolve("expected/bank.json"))
                    .filter(Files::exists)
                    .toList();
            assertThat(banks).isNotEmpty();
            for (Path bank : banks) {
                assertThat(violations(Files.readString(bank)))
                        .as(bank.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void isHeldToTheSchema() throws IOException {
        String json = exported(EveryKind.questions());
        assertThat(violations(json.replaceFirst("\"points\": 1,", ""))).isNotEmpty();
        assertThat(violations(json.replaceFirst("\"caseSensitive\"", "\"other\"")))
                .isNotEmpty();
        assertThat(violations(json.replaceFirst("\"points\": 1,", "\"points\": \"1\",")))
                .isNotEmpty();
    }

    @Test
    void isFoundAsAService() {
        assertThat(ServiceLoader.load(BankExporter.class)).hasExactlyElementsOfTypes(JsonExporter.class);
    }
}
