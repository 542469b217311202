package dev.mondai.exporter.anki;

import dev.mondai.spi.BankExporter;
import dev.mondai.spi.Capabilities;
import dev.mondai.spi.ExportContext;
import dev.mondai.spi.Option;
import dev.mondai.spi.OptionValues;
import dev.mondai.spi.QuestionSink;
import java.io.IOException;
import java.util.List;

/**
 * Writes a text for Anki's own import: a row for each note, with its guid, note type, deck and tags.
 *
 * <p>It suits people who have a note type of their own, want to compare texts, or must overwrite what Anki has: text
 * import updates notes whatever their times say.
 */
public final class AnkiTextExporter implements BankExporter {

    static final String ID = "anki-text";
    static final String SUFFIX = ".anki.txt";
    private static final String OWN_TYPES = "mondai";
    static final Option NOTE_TYPES = Option.choice(
            "notetypes",
            List.of("basic", OWN_TYPES),
            "basic",
            "basic: front and back for Anki's Basic and Cloze; mondai: all fields, for who has imported the .apkg once");
    static final Option BASIC = Option.text(
            "basic", NoteRows.Stock.DEFAULT.basic(), "the note type for front and back; a Japanese collection has 基本");
    static final Option CLOZE = Option.text(
            "cloze",
            NoteRows.Stock.DEFAULT.cloze(),
            "the note type for texts with gaps; a Japanese collection has 穴埋め問題");
    static final Option LOCK = Option.file(
            "lock", "the lock file with the numbers of gaps, read alone (default: <bank>.anki.lock beside the output)");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String suffix() {
        return SUFFIX;
    }

    @Override
    public String title() {
        return "Text for Anki's import: a row for each note, without media";
    }

    @Override
    public List<Option> options() {
        return List.of(NOTE_TYPES, BASIC, CLOZE, Notes.MATCHING, LOCK);
    }

    @Override
    public Capabilities capabilities() {
        return AnkiTextCapabilities.BASIC;
    }

    @Override
    public Capabilities capabilities(OptionValues options) {
        return usesOwnTypes(options) ? AnkiTextCapabilities.OWN_TYPES : capabilities();
    }

    static boolean usesOwnTypes(OptionValues options) {
        return options.choice(NOTE_TYPES).equals(OWN_TYPES);
    }

    @Override
    public QuestionSink open(ExportContext context) throws IOException {
        return AnkiTextSink.open(context);
    }
}
