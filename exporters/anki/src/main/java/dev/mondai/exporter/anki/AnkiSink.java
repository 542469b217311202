package dev.mondai.exporter.anki;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.model.BankInfo;
import dev.mondai.model.DescriptionItem;
import dev.mondai.model.Question;
import dev.mondai.spi.ExportContext;
import dev.mondai.spi.QuestionSink;
import dev.mondai.text.RichText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes the notes of one bank as they come, and the package and the lock file at the end. */
final class AnkiSink implements QuestionSink {

    private final ExportContext context;
    private final Path collectionFile;
    private final CollectionFile collection;
    private final LockPlace lockPlace;
    private final LockFile lock;
    private final Media media = new Media();
    private final CardHtml html = CardHtml.forNotes(media);
    private final CardHtml descriptions = CardHtml.forDecks(media);
    private final long now;
    private @Nullable BankInfo bank;
    private @Nullable Decks decks;
    private @Nullable Notes notes;

    private AnkiSink(
            ExportContext context, Path collectionFile, CollectionFile collection, LockPlace lockPlace, LockFile lock) {
        this.context = context;
        this.collectionFile = collectionFile;
        this.collection = collection;
        this.lockPlace = lockPlace;
        this.lock = lock;
        now = context.clock().instant().getEpochSecond();
    }

    static AnkiSink open(ExportContext context) throws IOException {
        LockPlace lockPlace = LockPlace.of(context, AnkiExporter.LOCK, AnkiExporter.SUFFIX);
        LockFile lock = lockPlace.read();
        Path collectionFile = context.temporaryFolder().resolve("collection.anki2");
        return new AnkiSink(context, collectionFile, CollectionFile.create(collectionFile), lockPlace, lock);
    }

    @Override
    public void begin(BankInfo newBank) {
        bank = newBank;
        decks = new Decks(
                newBank.name(),
                descriptions.blocks(newBank.description(), "d-"),
                (name, used) -> report(AnkiCode.DECKS_JOINED, name, used, AnkiExporter.ID));
        notes = new Notes(new CommonFields(newBank, html), lock::numbers, context);
        lockPlace.check(lock, newBank, context.diagnostics());
    }

    @Override
    public void question(Question question) throws IOException {
        Decks nested = begun(decks);
        if (question instanceof DescriptionItem item) {
            nested.describe(item.info().category(), text(item));
        }
        for (Note note : question.accept(begun(notes))) {
            String content = Hashes.content(note.joinedFields(), note.joinedTags());
            long modified = lock.modified(note.guid(), content, note.id().part(), now);
            collection.add(note, modified, nested.of(question.info().category()));
        }
    }

    private String text(DescriptionItem item) {
        RichText text = item.body().stem().then(item.body().explanation().text());
        return descriptions.blocks(
                text.then(item.info().references()), item.info().id() + "-");
    }

    @Override
    public void finish() throws IOException {
        BankInfo owner = begun(bank);
        collection.finish(begun(decks).all());
        ApkgFile.write(context.output(), collectionFile, media.files());
        writeLock(owner);
        List<String> gone = lock.gone();
        if (!gone.isEmpty()) {
            report(AnkiCode.QUESTIONS_GONE, gone.size(), BrowserSearch.forQuestions(owner.id(), gone));
        }
    }

    private void writeLock(BankInfo owner) throws IOException {
        Optional<Path> file = lockPlace.file();
        if (file.isEmpty()) {
            report(AnkiCode.LOCK_NONE, owner.name());
            return;
        }
        lock.write(context.stage(file.get()), owner.id());
        if (lock.isNew()) {
            report(AnkiCode.LOCK_NEW, lockPlace.name());
        }
    }

    @Override
    public void close() throws IOException {
        collection.close();
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
