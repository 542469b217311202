package dev.mondai.exporter.moodle;

import dev.mondai.exporter.moodle.schema.QuestionEntry;
import dev.mondai.model.ClozeQuestion;
import java.util.List;
import java.util.Optional;

/** Turns texts with gaps into the kind of entry that shows them best, or that the user asks for. */
final class GapEntries {

    /** {@code gapselect} where all gaps share their choices, else {@code multianswer}. */
    static final String AUTO = "auto";

    static final String MULTIANSWER = "multianswer";
    static final String GAPSELECT = "gapselect";
    static final String DDWTOS = "ddwtos";

    static final List<String> ALL = List.of(AUTO, MULTIANSWER, GAPSELECT, DDWTOS);

    private final ClozeEntries cloze;
    private final GapSelectEntries shared;
    private final String wanted;

    /** @param wanted one of {@link #ALL}; where not all gaps share their choices, only {@code multianswer} will do */
    GapEntries(EntryParts parts, String wanted) {
        this.cloze = new ClozeEntries(parts);
        this.shared = new GapSelectEntries(parts);
        this.wanted = wanted;
    }

    QuestionEntry entry(ClozeQuestion question) {
        Optional<SharedChoices> choices = wanted.equals(MULTIANSWER) ? Optional.empty() : SharedChoices.of(question);
        if (choices.isEmpty()) {
            return cloze.entry(question);
        }
        return wanted.equals(DDWTOS) ? shared.drags(question, choices.get()) : shared.menus(question, choices.get());
    }
}
