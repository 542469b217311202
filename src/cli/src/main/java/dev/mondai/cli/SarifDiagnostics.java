package dev.mondai.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.Location;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** For code hosts and editors: SARIF 2.1.0 (OASIS), one run, on standard error. */
final class SarifDiagnostics implements DiagnosticsForm {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    @Override
    public void print(Outcome outcome, Console console) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(console.err())) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            writeTool(json);
            // Columns of mondai count UTF-16 units (SARIF 2.1.0, 3.14.17).
            json.writeStringField("columnKind", "utf16CodeUnits");
            json.writeArrayFieldStart("results");
            for (Diagnostic diagnostic : outcome.result().diagnostics()) {
                write(diagnostic, console.locale(), json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void writeTool(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "mondai");
        json.writeStringField("version", Version.current());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void write(Diagnostic diagnostic, Locale locale, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", diagnostic.code().id());
        // SARIF's levels are called as ours are (3.27.10).
        json.writeStringField("level", diagnostic.severity().name().toLowerCase(Locale.ROOT));
        json.writeObjectFieldStart("message");
        String hint = diagnostic.hint(locale).map("\n"::concat).orElse("");
        json.writeStringField("text", diagnostic.message(locale) + hint);
        json.writeEndObject();
        writeLocation(diagnostic.location(), json);
        json.writeEndObject();
    }

    private static void writeLocation(@Nullable Location location, JsonGenerator json) throws IOException {
        if (location == null) {
            return;
        }
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(location.file()));
        json.writeEndObject();
        writeRegion(location, json);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void writeRegion(Location location, JsonGenerator json) throws IOException {
        if (location.line() == 0) {
            return;
        }
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", location.line());
        if (location.column() > 0) {
            json.writeNumberField("startColumn", location.column());
        }
        json.writeEndObject();
    }

    private static String uri(String file) {
        try {
            return new URI(null, null, file, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a relative path is a path", e);
        }
    }
}
