package dev.mondai.exporter.anki;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;

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
    static String configuration(int notes, Set<NoteType> types) {
        return json(out -> {
            out.writeStartObject();
            out.writeNumberField("nextPos", notes + 1);
            out.writeNumberField("curDeck", Deck.DEFAULT.id());
            out.writeArrayFieldStart("activeDecks");
            out.writeNumber(Deck.DEFAULT.id());
            out.writeEndArray();
            out.writeStringField(
                    "curModel",
                    Long.toString(
                            types.stream().findFirst().orElse(NoteType.CHOICE).id()));
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
        return CardTemplate.resource("preset.json").strip();
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

    /** The column {@code models}. */
    static String noteTypes(Set<NoteType> types) {
        return json(out -> {
            out.writeStartObject();
            for (NoteType type : types) {
                noteType(out, type);
            }
            out.writeEndObject();
        });
    }

    private static void noteType(JsonGenerator out, NoteType type) throws IOException {
        out.writeObjectFieldStart(Long.toString(type.id()));
        out.writeNumberField("id", type.id());
        out.writeStringField("name", type.title());
        out.writeNumberField("type", type.isCloze() ? 1 : 0);
        out.writeNumberField("mod", NoteType.RELEASE);
        out.writeNumberField("usn", -1);
        out.writeNumberField("sortf", type.fields().indexOf(Field.KEY));
        out.writeNullField("did");
        templates(out, type.templates());
        fields(out, type);
        out.writeStringField("css", NoteType.css());
        out.writeStringField("latexPre", LATEX_PREAMBLE);
        out.writeStringField("latexPost", "\\end{document}");
        out.writeBooleanField("latexsvg", false);
        requirements(out, type);
        emptyArray(out, "tags");
        emptyArray(out, "vers");
        out.writeEndObject();
    }

    private static void templates(JsonGenerator out, List<CardTemplate> templates) throws IOException {
        out.writeArrayFieldStart("tmpls");
        for (CardTemplate template : templates) {
            out.writeStartObject();
            out.writeStringField("name", template.name());
            out.writeNumberField("ord", templates.indexOf(template));
            out.writeStringField("qfmt", template.front());
            out.writeStringField("afmt", template.back());
            out.writeStringField("bqfmt", "");
            out.writeStringField("bafmt", "");
            out.writeNullField("did");
            out.writeNumberField("id", template.id());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void fields(JsonGenerator out, NoteType type) throws IOException {
        out.writeArrayFieldStart("flds");
        for (Field field : type.fields()) {
            out.writeStartObject();
            out.writeStringField("name", field.title());
            out.writeNumberField("ord", type.fields().indexOf(field));
            out.writeBooleanField("sticky", false);
            out.writeBooleanField("rtl", false);
            out.writeStringField("font", "Arial");
            out.writeNumberField("size", FIELD_FONT_SIZE);
            emptyArray(out, "media");
            out.writeNumberField("id", type.fieldId(field));
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /** Which fields each card needs, for programs that do not work it out: its first field after the key. */
    private static void requirements(JsonGenerator out, NoteType type) throws IOException {
        out.writeArrayFieldStart("req");
        for (int card = 0; card < type.templates().size(); card++) {
            out.writeStartArray();
            out.writeNumber(card);
            out.writeString("any");
            out.writeStartArray();
            out.writeNumber(1);
            out.writeEndArray();
            out.writeEndArray();
        }
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
