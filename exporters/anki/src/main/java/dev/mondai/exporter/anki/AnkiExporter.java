package dev.mondai.exporter.anki;

import dev.mondai.spi.BankExporter;
import dev.mondai.spi.Capabilities;
import dev.mondai.spi.ExportContext;
import dev.mondai.spi.Option;
import dev.mondai.spi.QuestionKind;
import dev.mondai.spi.QuestionSink;
import java.io.IOException;
import java.util.List;

/**
 * Writes an Anki package: a note and a card for each question with choices, in decks nested as the categories are.
 *
 * <p>It suits Anki on the desktop, AnkiDroid and AnkiMobile. Imported again, it updates the notes that have changed and
 * keeps their scheduling.
 */
public final class AnkiExporter implements BankExporter {

    private static final Capabilities CAPABILITIES = Capabilities.of(AnkiExporter.class)
            .nativeKind(QuestionKind.SINGLE_CHOICE, "mondai choice")
            .nativeKind(QuestionKind.MULTIPLE_CHOICE, "mondai choice")
            .build();

    static final String ID = "anki";
    static final Option LOCK =
            Option.file("lock", "the lock file that tells changed notes (default: <bank>.anki.lock beside the output)");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String suffix() {
        return ".apkg";
    }

    @Override
    public String title() {
        return "Anki package of multiple-choice cards, for the desktop, AnkiDroid and AnkiMobile";
    }

    @Override
    public List<Option> options() {
        return List.of(LOCK);
    }

    @Override
    public Capabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public QuestionSink open(ExportContext context) throws IOException {
        return AnkiSink.open(context);
    }
}
