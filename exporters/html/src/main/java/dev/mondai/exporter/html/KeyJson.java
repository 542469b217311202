package dev.mondai.exporter.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One JSON object for a {@code script} element: {@code <}, {@code >} and {@code &} are written as numbers, so that
 * neither {@code </script>} nor {@code <!--} can stand in it (HTML Standard, 4.12.1.3).
 */
final class KeyJson {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final JsonGenerator json;

    private KeyJson(JsonGenerator json) {
        this.json = json;
    }

    /** The object whose fields the step writes. */
    static String object(Consumer<KeyJson> fields) {
        StringWriter text = new StringWriter();
        run(() -> {
            try (JsonGenerator generator = FACTORY.createGenerator(text)) {
                generator.setCharacterEscapes(new ScriptEscapes());
                generator.writeStartObject();
                fields.accept(new KeyJson(generator));
                generator.writeEndObject();
            }
        });
        return text.toString();
    }

    KeyJson text(String name, @Nullable String value) {
        return field(() -> json.writeStringField(name, value));
    }

    KeyJson texts(Map<String, String> fields) {
        fields.forEach(this::text);
        return this;
    }

    KeyJson strings(String name, List<String> values) {
        return field(() -> {
            json.writeArrayFieldStart(name);
            for (String value : values) {
                json.writeString(value);
            }
            json.writeEndArray();
        });
    }

    KeyJson flag(String name, boolean value) {
        return field(() -> json.writeBooleanField(name, value));
    }

    KeyJson number(String name, @Nullable BigDecimal value) {
        return field(() -> {
            json.writeFieldName(name);
            number(value);
        });
    }

    KeyJson number(String name, @Nullable Integer value) {
        return number(name, value == null ? null : BigDecimal.valueOf(value));
    }

    KeyJson numbers(String name, List<BigDecimal> values) {
        return field(() -> {
            json.writeArrayFieldStart(name);
            for (BigDecimal value : values) {
                number(value);
            }
            json.writeEndArray();
        });
    }

    KeyJson integers(String name, List<Integer> values) {
        return numbers(name, values.stream().map(BigDecimal::valueOf).toList());
    }

    <T> KeyJson objects(String name, Collection<? extends T> elements, Consumer<? super T> fields) {
        return field(() -> {
            json.writeArrayFieldStart(name);
            for (T element : elements) {
                json.writeStartObject();
                fields.accept(element);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private void number(@Nullable BigDecimal value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros());
        }
    }

    /** A step of writing. */
    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }

    private KeyJson field(Step step) {
        run(step);
        return this;
    }

    private static void run(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes what could end or hide a script as numbers. */
    private static final class ScriptEscapes extends CharacterEscapes {

        private static final long serialVersionUID = 1L;

        private static final int[] ASCII = standardAsciiEscapesForJSON();

        static {
            for (char c : "<>&".toCharArray()) {
                ASCII[c] = ESCAPE_STANDARD;
            }
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ASCII.clone();
        }

        /** None but the characters of {@link #ASCII} are escaped. */
        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            return null;
        }
    }
}
