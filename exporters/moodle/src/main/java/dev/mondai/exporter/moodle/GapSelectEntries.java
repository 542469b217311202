package dev.mondai.exporter.moodle;

import dev.mondai.exporter.moodle.schema.DragIntoTextEntry;
import dev.mondai.exporter.moodle.schema.FormattedText;
import dev.mondai.exporter.moodle.schema.GapChoiceEntry;
import dev.mondai.exporter.moodle.schema.GapSelectEntry;
import dev.mondai.exporter.moodle.schema.QuestionEntry;
import dev.mondai.model.ClozeQuestion;
import dev.mondai.text.RichText;
import java.util.List;
import java.util.regex.Pattern;

/** Turns texts whose gaps share their choices into {@code gapselect} or {@code ddwtos} entries. */
final class GapSelectEntries {

    /** What Moodle would take for a gap in the author's own text. */
    private static final Pattern GAP_LIKE = Pattern.compile("\\[\\[(?=\\d+]])");

    private final EntryParts parts;
    private final MenuTexts menus;

    GapSelectEntries(EntryParts parts) {
        this.parts = parts;
        this.menus = new MenuTexts(parts);
    }

    /** Drop-down lists in the text. */
    GapSelectEntry menus(ClozeQuestion question, SharedChoices shared) {
        List<GapChoiceEntry> choices = shared.choices().stream()
                .map(choice -> new GapChoiceEntry(menus.of(question, choice), false))
                .toList();
        return new GapSelectEntry(common(question, shared), shared.shuffled(), parts.results(question, true), choices);
    }

    /** Choices to be dragged into the text. */
    DragIntoTextEntry drags(ClozeQuestion question, SharedChoices shared) {
        List<GapChoiceEntry> choices = shared.choices().stream()
                .map(choice -> new GapChoiceEntry(html(question, choice), shared.isKeyOfSeveral(choice)))
                .toList();
        return new DragIntoTextEntry(
                common(question, shared), shared.shuffled(), parts.results(question, true), choices);
    }

    private String html(ClozeQuestion question, RichText choice) {
        return parts.texts().withoutFiles(choice, EntryParts.place(question) + "c");
    }

    private QuestionEntry.Common common(ClozeQuestion question, SharedChoices shared) {
        FormattedText stem = parts.texts()
                .withGaps(
                        question.body().stem(),
                        EntryParts.place(question) + "q",
                        html -> GAP_LIKE.matcher(html).replaceAll("[&#91;"),
                        id -> "[[" + shared.number(id) + "]]");
        return parts.common(question, stem, true);
    }
}
