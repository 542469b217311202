package dev.mondai.exporter.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.mondai.text.Gap;
import dev.mondai.text.MarkdownWriter;
import dev.mondai.text.PlainText;
import dev.mondai.text.RichText;
import dev.mondai.text.XhtmlWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Fields of JSON in the kinds that the model needs, indented by two blanks, with LF on every platform. */
final class JsonOutput implements Closeable {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build();
    private static final XhtmlWriter HTML =
            XhtmlWriter.builder().gap(JsonOutput::gap).build();
    private static final MarkdownWriter MARKDOWN = MarkdownWriter.withGaps(gap -> "{{" + gap.id() + "}}");

    private final JsonGenerator json;

    JsonOutput(OutputStream out) throws IOException {
        json = FACTORY.createGenerator(out, JsonEncoding.UTF8);
        json.setPrettyPrinter(printer());
    }

    private static PrettyPrinter printer() {
        Separators separators = Separators.createDefaultInstance()
                .withRootSeparator("")
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("");
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
    }

    private static String gap(Gap gap) {
        String id = gap.id().replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
        return "<span class=\"gap\" data-gap=\"" + id + "\"></span>";
    }

    /** A step of writing. */
    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }

    private static void run(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void beginObject() {
        run(json::writeStartObject);
    }

    void endObject() {
        run(json::writeEndObject);
    }

    void beginArray(String name) {
        run(() -> json.writeArrayFieldStart(name));
    }

    void endArray() {
        run(json::writeEndArray);
    }

    void object(String name, Runnable fields) {
        run(() -> json.writeObjectFieldStart(name));
        fields.run();
        endObject();
    }

    /** An object for each of the elements. */
    <T> void objects(String name, Collection<? extends T> elements, Consumer<? super T> fields) {
        beginArray(name);
        for (T element : elements) {
            beginObject();
            fields.accept(element);
            endObject();
        }
        endArray();
    }

    void texts(String name, Collection<String> texts) {
        beginArray(name);
        texts.forEach(text -> run(() -> json.writeString(text)));
        endArray();
    }

    /** A list of texts for each row. */
    void rows(String name, List<List<String>> rows) {
        beginArray(name);
        for (List<String> row : rows) {
            run(() -> json.writeStartArray());
            row.forEach(text -> run(() -> json.writeString(text)));
            endArray();
        }
        endArray();
    }

    void nothing(String name) {
        run(() -> json.writeNullField(name));
    }

    /** A null or empty text is null. */
    void text(String name, @Nullable String text) {
        run(() -> json.writeStringField(name, text == null || text.isEmpty() ? null : text));
    }

    private void string(String name, String value) {
        run(() -> json.writeStringField(name, value));
    }

    void flag(String name, boolean value) {
        run(() -> json.writeBooleanField(name, value));
    }

    void number(String name, @Nullable Integer number) {
        number(name, number == null ? null : BigDecimal.valueOf(number));
    }

    /** Without zeros behind the point: equal numbers are written equal. */
    void number(String name, @Nullable BigDecimal number) {
        run(() -> {
            json.writeFieldName(name);
            if (number == null) {
                json.writeNull();
            } else {
                json.writeNumber(number.stripTrailingZeros());
            }
        });
    }

    /** The text in three forms; null for an empty one. */
    void rich(String name, RichText text, String idPrefix) {
        run(() -> json.writeFieldName(name));
        rich(text, idPrefix);
    }

    /** The same as an element of an array. */
    void rich(RichText text, String idPrefix) {
        if (text.isEmpty()) {
            run(json::writeNull);
            return;
        }
        beginObject();
        string("markdown", MARKDOWN.write(text));
        string("html", HTML.write(text, idPrefix));
        string("text", PlainText.of(text));
        endObject();
    }

    /** Ends the last line, too. */
    @Override
    public void close() throws IOException {
        json.writeRaw('\n');
        json.close();
    }
}
