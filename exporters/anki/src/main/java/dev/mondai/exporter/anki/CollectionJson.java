package dev.mondai.exporter.anki;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;

/** The JSON texts in a collection's only row of {@code col} (schema 11). */
final class CollectionJson {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int FIELD_FONT_SIZE = 20;
    private static final String LATEX_PREAMBLE =
            "\\documentclass[12pt]{article}\n\\special{papersize=3in,5in}\n\\usepackage[utf8]{inputenc}\n"
                    + "\\usepackage{amssymb,amsmath}\n\\pagestyle{empty}\n\\setlength{\\parindent}{0in}\n"
                    + "\\begin{document}\n";

    private CollectionJson() {}

    /** The column {@code conf}. */
    static String configuration(int cards) {
        return json(out -> {
            out.writeStartObject();
            out.writeNumberField("nextPos", cards + 1);
            out.writeNumberField("curDeck", Deck.DEFAULT.id());
            out.writeArrayFieldStart("activeDecks");
            out.writeNumber(Deck.DEFAULT.id());
            out.writeEndArray();
            out.writeStringField("curModel", Long.toString(NoteType.ID));
            out.writeNumberField("schedVer", 2);
            out.writeStringField("sortType", "noteFld");
            out.writeBooleanField("sortBackwards", false);
            out.writeNumberField("collapseTime", 1200);
            out.writeNumberField("newSpread", 0);
            out.writeNumberField("timeLim", 0);
            out.writeBooleanField("estTimes", true);
            out.writeBooleanField("dueCounts", true);
            out.writeBooleanField("addToCur", true);
            out.writeEndObject();
        });
    }

    /** The column {@code dconf}: the default preset, which the decks name. */
    static String presets() {
        return NoteType.resource("preset.json").strip();
    }

    /** The column {@code decks}. */
    static String decks(Collection<Deck> decks) {
        return json(out -> {
            out.writeStartObject();
            deck(out, Deck.DEFAULT);
            for (Deck deck : decks) {
                deck(out, deck);
            }
            out.writeEndObject();
        });
    }

    private static void deck(JsonGenerator out, Deck deck) throws IOException {
        out.writeObjectFieldStart(Long.toString(deck.id()));
        out.writeNumberField("id", deck.id());
        out.writeStringField("name", deck.name());
        out.writeNumberField("mod", NoteType.RELEASE);
        out.writeNumberField("usn", -1);
        out.writeBooleanField("collapsed", false);
        out.writeBooleanField("browserCollapsed", false);
        out.writeStringField("desc", deck.description());
        out.writeNumberField("dyn", 0);
        out.writeNumberField("conf", 1);
        out.writeNumberField("extendNew", 0);
        out.writeNumberField("extendRev", 0);
        for (String counter : new String[] {"newToday", "revToday", "lrnToday", "timeToday"}) {
            out.writeArrayFieldStart(counter);
            out.writeNumber(0);
            out.writeNumber(0);
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    /** The column {@code models}: the one note type. */
    static String noteTypes(NoteType type) {
        return json(out -> {
            out.writeStartObject();
            out.writeObjectFieldStart(Long.toString(NoteType.ID));
            out.writeNumberField("id", NoteType.ID);
            out.writeStringField("name", NoteType.NAME);
            out.writeNumberField("type", 0);
            out.writeNumberField("mod", NoteType.RELEASE);
            out.writeNumberField("usn", -1);
            out.writeNumberField("sortf", Field.KEY.ordinal());
            out.writeNullField("did");
            template(out, type);
            fields(out);
            out.writeStringField("css", type.css());
            out.writeStringField("latexPre", LATEX_PREAMBLE);
            out.writeStringField("latexPost", "\\end{document}");
            out.writeBooleanField("latexsvg", false);
            requirements(out);
            emptyArray(out, "tags");
            emptyArray(out, "vers");
            out.writeEndObject();
            out.writeEndObject();
        });
    }

    private static void template(JsonGenerator out, NoteType type) throws IOException {
        out.writeArrayFieldStart("tmpls");
        out.writeStartObject();
        out.writeStringField("name", NoteType.TEMPLATE_NAME);
        out.writeNumberField("ord", 0);
        out.writeStringField("qfmt", type.front());
        out.writeStringField("afmt", type.back());
        out.writeStringField("bqfmt", "");
        out.writeStringField("bafmt", "");
        out.writeNullField("did");
        out.writeNumberField("id", NoteType.TEMPLATE_ID);
        out.writeEndObject();
        out.writeEndArray();
    }

    private static void fields(JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("flds");
        for (Field field : Field.values()) {
            out.writeStartObject();
            out.writeStringField("name", field.title());
            out.writeNumberField("ord", field.ordinal());
            out.writeBooleanField("sticky", false);
            out.writeBooleanField("rtl", false);
            out.writeStringField("font", "Arial");
            out.writeNumberField("size", FIELD_FONT_SIZE);
            emptyArray(out, "media");
            out.writeNumberField("id", field.id());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /** Which fields a card needs, for programs that do not work it out: the question. */
    private static void requirements(JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("req");
        out.writeStartArray();
        out.writeNumber(0);
        out.writeString("any");
        out.writeStartArray();
        out.writeNumber(Field.QUESTION.ordinal());
        out.writeEndArray();
        out.writeEndArray();
        out.writeEndArray();
    }

    private static void emptyArray(JsonGenerator out, String name) throws IOException {
        out.writeArrayFieldStart(name);
        out.writeEndArray();
    }

    /** A part of a JSON text. */
    @FunctionalInterface
    interface Content {
        void writeTo(JsonGenerator out) throws IOException;
    }

    /** Everything that the content writes. */
    static String json(Content content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            content.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
