package dev.mondai.exporter.moodle.schema;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code <question type="multichoice">}: one or several of some choices are right. */
@XmlType(name = "multichoice")
public final class MultichoiceEntry extends QuestionEntry {

    private final boolean single;
    private final boolean shuffleanswers;
    private final String answernumbering;
    private final @Nullable FormattedText correctfeedback;
    private final @Nullable FormattedText partiallycorrectfeedback;
    private final @Nullable FormattedText incorrectfeedback;
    private final @Nullable Mark shownumcorrect;

    @XmlElement(name = "answer")
    private final List<AnswerEntry> answers;

    /** For JAXB. */
    MultichoiceEntry() {
        this(Common.empty(), new Settings(true, false, "none"), new Results(null, null, null), List.of());
    }

    public MultichoiceEntry(Common common, Settings settings, Results results, List<AnswerEntry> answers) {
        super("multichoice", common);
        this.single = settings.single;
        this.shuffleanswers = settings.shuffled;
        this.answernumbering = settings.numbering;
        this.correctfeedback = results.correct;
        this.partiallycorrectfeedback = results.partial;
        this.incorrectfeedback = results.incorrect;
        this.shownumcorrect = settings.single ? null : Mark.YES;
        this.answers = List.copyOf(answers);
    }

    /**
     * How the choices are shown.
     *
     * @param single whether only one may be picked
     * @param shuffled whether Moodle may change their order
     * @param numbering {@code abc}, {@code ABCD}, {@code 123} or {@code none}: for anything else learners see "ERR"
     */
    public record Settings(boolean single, boolean shuffled, String numbering) {}

    /** What is said to a right, a partly right and a wrong answer; null for nothing. */
    public record Results(
            @Nullable FormattedText correct,
            @Nullable FormattedText partial,
            @Nullable FormattedText incorrect) {}
}
