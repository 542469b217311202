package dev.mondai.exporter.moodle.schema;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code <question type="truefalse">}: Moodle reads the answers by their texts, which must be these in any language. */
@XmlType(name = "truefalse")
public final class TrueFalseEntry extends QuestionEntry {

    @XmlElement(name = "answer")
    private final List<PlainAnswerEntry> answers;

    /** For JAXB. */
    TrueFalseEntry() {
        this(Common.empty(), true, null, null);
    }

    /**
     * @param answer whether the statement is true
     * @param trueFeedback what is said to whoever answers true; null for nothing
     * @param falseFeedback what is said to whoever answers false; null for nothing
     */
    public TrueFalseEntry(
            Common common,
            boolean answer,
            @Nullable FormattedText trueFeedback,
            @Nullable FormattedText falseFeedback) {
        super("truefalse", common);
        this.answers = List.of(
                new PlainAnswerEntry(answer ? "100" : "0", "true", trueFeedback),
                new PlainAnswerEntry(answer ? "0" : "100", "false", falseFeedback));
    }
}
