package dev.mondai.exporter.anki;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.Location;
import dev.mondai.model.BankInfo;
import dev.mondai.model.DescriptionItem;
import dev.mondai.model.MatchingQuestion;
import dev.mondai.model.Question;
import dev.mondai.spi.ExportContext;
import dev.mondai.spi.Feature;
import dev.mondai.spi.QuestionSink;
import dev.mondai.text.RichText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the notes of one bank as they come, and the package and the lock file at the end. */
final class AnkiSink implements QuestionSink {

    private final ExportContext context;
    private final Path collectionFile;
    private final CollectionFile collection;
    private final Path lockPlace;
    private final LockFile lock;
    private final Media media = new Media();
    private final CardHtml html = CardHtml.forNotes(media);
    private final CardHtml descriptions = CardHtml.forDecks(media);
    private final long now;
    private @Nullable BankInfo bank;
    private @Nullable Decks decks;
    private @Nullable Notes notes;

    private AnkiSink(
            ExportContext context, Path collectionFile, CollectionFile collection, Path lockPlace, LockFile lock) {
        this.context = context;
        this.collectionFile = collectionFile;
        this.collection = collection;
        this.lockPlace = lockPlace;
        this.lock = lock;
        now = context.clock().instant().getEpochSecond();
    }

    static AnkiSink open(ExportContext context) throws IOException {
        Path lockPlace = context.options().file(AnkiExporter.LOCK).orElseGet(() -> besideOutput(context.destination()));
        LockFile lock = LockFile.read(lockPlace);
        Path collectionFile = context.temporaryFolder().resolve("collection.anki2");
        return new AnkiSink(context, collectionFile, CollectionFile.create(collectionFile), lockPlace, lock);
    }

    private static Path besideOutput(Path output) {
        return output.resolveSibling(output.getFileName().toString().replaceFirst("\\.apkg$", "") + ".anki.lock");
    }

    @Override
    public void begin(BankInfo newBank) {
        bank = newBank;
        decks = new Decks(
                newBank.name(),
                descriptions.blocks(newBank.description(), "d-"),
                (name, used) -> report(AnkiCode.DECKS_JOINED, name, used));
        notes = new Notes(new CommonFields(newBank, html), lock::numbers, reversesPairs());
        String file = String.valueOf(lockPlace.getFileName());
        lock.brokenLines()
                .forEach(line -> context.diagnostics()
                        .report(Diagnostic.at(Location.of(file, line), AnkiCode.LOCK_BROKEN, file, line)));
        if (lock.isOfOtherBank(newBank.id())) {
            report(AnkiCode.LOCK_OF_OTHER_BANK, file, lock.bank().orElseThrow(), newBank.id());
        }
    }

    @Override
    public void question(Question question) throws IOException {
        Decks nested = begun(decks);
        if (question instanceof DescriptionItem item) {
            nested.describe(item.info().category(), text(item));
        }
        if (reversesPairs()
                && question instanceof MatchingQuestion matching
                && !matching.distractors().isEmpty()) {
            context.loss(question, Feature.DISTRACTORS, "pairs-alone");
        }
        for (Note note : question.accept(begun(notes))) {
            String content = Hashes.content(note.joinedFields(), note.joinedTags());
            long modified = lock.modified(note.guid(), content, note.id().part(), now);
            collection.add(note, modified, nested.of(question.info().category()));
        }
    }

    private boolean reversesPairs() {
        return context.options().choice(AnkiExporter.MATCHING).equals(AnkiExporter.REVERSED);
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
        lock.write(context.stage(lockPlace), owner.id());
        if (lock.isNew()) {
            report(AnkiCode.LOCK_NEW, lockPlace.getFileName());
        }
        List<String> gone = lock.gone();
        if (!gone.isEmpty()) {
            report(AnkiCode.QUESTIONS_GONE, gone.size(), BrowserSearch.forQuestions(owner.id(), gone));
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
