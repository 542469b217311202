package dev.mondai.exporter.moodle.schema;

import jakarta.xml.bind.annotation.XmlTransient;
import org.jspecify.annotations.Nullable;

/** A question that says something of the whole answer, Moodle's "combined feedback". */
@XmlTransient
public abstract class ResultQuestionEntry extends QuestionEntry {

    private final @Nullable FormattedText correctfeedback;
    private final @Nullable FormattedText partiallycorrectfeedback;
    private final @Nullable FormattedText incorrectfeedback;
    private final @Nullable Mark shownumcorrect;

    ResultQuestionEntry(String type, Common common, Results results) {
        super(type, common);
        this.correctfeedback = results.correct;
        this.partiallycorrectfeedback = results.partial;
        this.incorrectfeedback = results.incorrect;
        this.shownumcorrect = results.counting ? Mark.YES : null;
    }

    /**
     * What is said to a right, a partly right and a wrong answer; null for nothing.
     *
     * @param counting whether a partly right answer is also told how many of its parts are right
     */
    public record Results(
            @Nullable FormattedText correct,
            @Nullable FormattedText partial,
            @Nullable FormattedText incorrect,
            boolean counting) {

        /** For the constructors that JAXB asks for. */
        static final Results NONE = new Results(null, null, null, false);
    }
}
