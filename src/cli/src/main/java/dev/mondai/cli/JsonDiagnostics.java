package dev.mondai.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.mondai.convert.ConversionResult;
import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.Location;
import dev.mondai.diagnostic.Severity;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** For programs: one JSON object on standard error, with {@code diagnostics}, {@code losses}, {@code leftOut} and {@code summary}. */
final class JsonDiagnostics implements DiagnosticsForm {

    @Override
    public void print(Outcome outcome, Console console) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(console.err())) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeArrayFieldStart("diagnostics");
            for (Diagnostic diagnostic : outcome.result().diagnostics()) {
                write(diagnostic, console.locale(), json);
            }
            json.writeEndArray();
            writeLosses(outcome.result(), console.locale(), json);
            writeLeftOut(outcome.result(), json);
            writeSummary(outcome.result(), console, json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void write(Diagnostic diagnostic, Locale locale, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
        json.writeStringField("code", diagnostic.code().id());
        json.writeStringField("message", diagnostic.message(locale));
        json.writeStringField("hint", diagnostic.hint(locale).orElse(null));
        json.writeFieldName("location");
        write(diagnostic.location(), json);
        json.writeEndObject();
    }

    private static void write(@Nullable Location location, JsonGenerator json) throws IOException {
        if (location == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringField("file", location.file());
        json.writeNumberField("line", location.line());
        json.writeNumberField("column", location.column());
        json.writeEndObject();
    }

    private static void writeLosses(ConversionResult result, Locale locale, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("losses");
        for (ConversionResult.Loss loss : result.losses()) {
            json.writeStartObject();
            json.writeStringField("target", loss.target());
            json.writeStringField("feature", loss.feature().in(locale));
            json.writeNumberField("questions", loss.questions());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeLeftOut(ConversionResult result, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("leftOut");
        for (ConversionResult.LeftOut question : result.leftOut()) {
            json.writeStartObject();
            json.writeStringField("target", question.target());
            json.writeStringField("name", question.name());
            json.writeFieldName("location");
            write(question.source(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeSummary(ConversionResult result, Console console, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("summary");
        json.writeNumberField("questions", result.questions());
        json.writeNumberField("incomplete", result.incomplete());
        json.writeNumberField("files", result.files());
        json.writeNumberField("warnings", result.count(Severity.WARNING));
        json.writeNumberField("errors", result.count(Severity.ERROR));
        json.writeArrayFieldStart("written");
        for (var path : result.written()) {
            json.writeString(Paths.shown(path, console.folder()));
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
