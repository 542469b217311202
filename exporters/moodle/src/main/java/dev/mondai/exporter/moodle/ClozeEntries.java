package dev.mondai.exporter.moodle;

import dev.mondai.exporter.moodle.schema.FormattedText;
import dev.mondai.exporter.moodle.schema.MultianswerEntry;
import dev.mondai.exporter.moodle.schema.QuestionEntry;
import dev.mondai.model.ClozeQuestion;
import dev.mondai.model.GapAnswer;
import dev.mondai.model.ResultFeedback;
import dev.mondai.spi.Feature;
import dev.mondai.spi.QuestionKind;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Turns texts with gaps into {@code cloze} entries, which Moodle calls "embedded answers". */
final class ClozeEntries {

    /** What Moodle would take for a gap, or for the place of one, in the author's own text. */
    private static final Pattern GAP_LIKE = Pattern.compile("\\{(?=#|\\d*:[A-Z])");

    private final EntryParts parts;

    ClozeEntries(EntryParts parts) {
        this.parts = parts;
    }

    MultianswerEntry entry(ClozeQuestion question) {
        GapMarks marks = GapMarks.of(question);
        if (marks.sum().compareTo(question.info().points()) != 0) {
            parts.loss(question, Feature.POINTS, "mark-is-sum-of-gaps");
        }
        // Of the kinds that become this one, only inline choice could have become another.
        if (QuestionKind.of(question) == QuestionKind.CLOZE_CHOICE
                && !question.body().feedback().equals(ResultFeedback.NONE)) {
            parts.loss(question, Feature.RESULT_FEEDBACK, "left-out");
        }
        Map<String, String> written = written(question, marks);
        FormattedText stem = parts.texts()
                .withGaps(
                        question.body().stem(),
                        EntryParts.place(question) + "q",
                        html -> GAP_LIKE.matcher(html).replaceAll("&#123;"),
                        written::get);
        QuestionEntry.Common common = parts.common(question, stem, true);
        return new MultianswerEntry(common.worth(marks.sum().toPlainString()));
    }

    private Map<String, String> written(ClozeQuestion question, GapMarks marks) {
        GapWriter writer = new GapWriter(parts, question);
        Map<String, String> written = new HashMap<>();
        for (GapAnswer gap : question.gaps()) {
            written.put(gap.id(), writer.write(gap, marks.of(gap)));
        }
        return written;
    }
}
