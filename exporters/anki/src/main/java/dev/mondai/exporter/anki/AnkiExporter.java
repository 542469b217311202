package dev.mondai.exporter.anki;

import dev.mondai.spi.BankExporter;
import dev.mondai.spi.Capabilities;
import dev.mondai.spi.ExportContext;
import dev.mondai.spi.Option;
import dev.mondai.spi.QuestionSink;
import java.io.IOException;
import java.util.List;

/**
 * Writes an Anki package: notes and cards for each question, in decks nested as the categories are.
 *
 * <p>It suits Anki on the desktop, AnkiDroid and AnkiMobile. Imported again, it updates the notes that have changed and
 * keeps their scheduling.
 */
public final class AnkiExporter implements BankExporter {

    static final String ID = "anki";
    static final String SUFFIX = ".apkg";
    static final Option LOCK =
            Option.file("lock", "the lock file that tells changed notes (default: <bank>.anki.lock beside the output)");

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
        return "Anki package of cards for every kind of question, for the desktop, AnkiDroid and AnkiMobile";
    }

    @Override
    public List<Option> options() {
        return List.of(LOCK, Notes.MATCHING);
    }

    @Override
    public Capabilities capabilities() {
        return AnkiCapabilities.ALL;
    }

    @Override
    public QuestionSink open(ExportContext context) throws IOException {
        return AnkiSink.open(context);
    }
}
