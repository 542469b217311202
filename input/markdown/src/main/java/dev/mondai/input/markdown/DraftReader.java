package dev.mondai.input.markdown;

import dev.mondai.model.Question;
import java.util.Optional;

/** Makes a question, or a group of them, of what the headings show. */
interface DraftReader {

    static DraftReader of(SourceDocument document, QuestionDraft draft, BankState bank) {
        return GroupDraft.isGroup(draft)
                ? new GroupReader(document, draft, bank)
                : new QuestionReader(document, draft, bank);
    }

    /** What messages call it: its name, as soon as it is read. */
    String name();

    /** The question; empty where it has an error, which is reported. */
    Optional<? extends Question> read();
}
