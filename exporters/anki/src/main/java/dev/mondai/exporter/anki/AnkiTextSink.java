package dev.mondai.exporter.anki;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.model.BankInfo;
import dev.mondai.model.Question;
import dev.mondai.spi.ExportContext;
import dev.mondai.spi.QuestionSink;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes the rows of one bank to a temporary file as they come, and deck by deck at the end. */
final class AnkiTextSink implements QuestionSink {

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+");
    private static final int TO_FULL_WIDTH = '０' - '0';

    private final ExportContext context;
    private final LockPlace lockPlace;
    private final LockFile lock;
    private final RowsByDeck rows;
    private final NoteRows noteRows;
    private @Nullable Decks decks;
    private @Nullable Notes notes;
    private boolean toldNames;

    private AnkiTextSink(ExportContext context, LockPlace lockPlace, LockFile lock, RowsByDeck rows) {
        this.context = context;
        this.lockPlace = lockPlace;
        this.lock = lock;
        this.rows = rows;
        noteRows = NoteRows.of(context.options());
    }

    static AnkiTextSink open(ExportContext context) throws IOException {
        LockPlace lockPlace = LockPlace.of(context, AnkiTextExporter.LOCK, AnkiTextExporter.SUFFIX);
        LockFile lock = lockPlace.read();
        return new AnkiTextSink(
                context,
                lockPlace,
                lock,
                RowsByDeck.in(context.temporaryFolder().resolve("rows.txt")));
    }

    @Override
    public void begin(BankInfo bank) {
        decks = new Decks(
                deckName(bank.name()),
                "",
                (name, used) -> report(AnkiCode.DECKS_JOINED, name, used, AnkiTextExporter.ID));
        notes = new Notes(new CommonFields(bank, CardHtml.forNotes(new Media())), lock::numbers, context);
        lockPlace.check(lock, bank, context.diagnostics());
        if (!bank.description().isEmpty()) {
            report(AnkiCode.BANK_DESCRIPTION_LEFT_OUT, bank.name());
        }
    }

    /** Text import takes a number for the id of a deck, and skips the row where there is no such deck. */
    private String deckName(String name) {
        if (!NUMBER.matcher(name.strip()).matches()) {
            return name;
        }
        StringBuilder wide = new StringBuilder();
        name.strip().chars().map(c -> c >= '0' ? c + TO_FULL_WIDTH : c).forEach(wide::appendCodePoint);
        report(AnkiCode.DECK_IS_NUMBER, name, wide);
        return wide.toString();
    }

    @Override
    public void question(Question question) throws IOException {
        Deck deck = begun(decks).of(question.info().category());
        for (Note note : question.accept(begun(notes))) {
            tellNames(note);
            for (TextRow row : noteRows.of(note, deck.name())) {
                rows.add(row);
            }
        }
    }

    /** Anki names its own note types in the language in which a collection was made, and skips rows for unknown ones. */
    private void tellNames(Note note) {
        boolean japanese = note.value(Field.LANGUAGE).matches("ja\\b.*");
        if (japanese && !toldNames && noteRows.equals(NoteRows.Stock.DEFAULT)) {
            toldNames = true;
            report(AnkiCode.NOTE_TYPES_ENGLISH, NoteRows.Stock.DEFAULT.basic(), NoteRows.Stock.DEFAULT.cloze());
        }
    }

    @Override
    public void finish() throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(context.output()))) {
            out.write(TextRow.header(noteRows.fieldNames()).getBytes(StandardCharsets.UTF_8));
            rows.writeTo(out, begun(decks).all());
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    private void report(AnkiCode code, Object... arguments) {
        context.diagnostics().report(Diagnostic.of(code, arguments));
    }

    private static <T> T begun(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("begin comes first");
        }
        return part;
    }
}
