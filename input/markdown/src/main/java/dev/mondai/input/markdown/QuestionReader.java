package dev.mondai.input.markdown;

import dev.mondai.model.Question;
import dev.mondai.model.QuestionType;
import java.util.Optional;

/** Makes a question of its draft: finds its kind, and lets that kind's reader make the record. */
final class QuestionReader implements DraftReader {

    private final SourceDocument document;
    private final QuestionParts parts;
    private final QuestionIdentity identity;
    private final QuestionFrame frame;

    QuestionReader(SourceDocument document, QuestionDraft draft, BankState bank) {
        int errorsBefore = document.diagnostics().errors();
        this.document = document;
        this.parts = new QuestionParts(draft, document.source(), document.diagnostics());
        this.identity = new QuestionIdentity(document, draft, parts, bank);
        this.frame = new QuestionFrame(document, parts, identity, bank, errorsBefore);
    }

    @Override
    public String name() {
        return identity.name();
    }

    @Override
    public Optional<Question> read() {
        QuestionType inferred = new KindOfParts(document, parts).infer();
        QuestionType stated = identity.fields().type().orElse(inferred);
        boolean isVariants = inferred == QuestionType.VARIANTS && stated != QuestionType.GROUP;
        QuestionType type = isVariants ? inferred : stated;
        Optional<KindReader> reader = KindReaders.of(type);
        if (reader.isEmpty()) {
            frame.report(frame.place(), MarkdownCode.GROUP_EMPTY);
            return Optional.empty();
        }
        frame.know(reader.get().sections(), reader.get().fields(), type);
        HeadingShift headings = frame.headings();
        return reader.get()
                .read(frame)
                .<Question>map(question -> headings.of(question))
                .filter(question -> frame.isSound());
    }
}
