package dev.mondai.exporter.moodle.schema;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;

/** {@code <question type="multichoice">}: one or several of some choices are right. */
@XmlType(name = "multichoice")
public final class MultichoiceEntry extends ResultQuestionEntry {

    private final boolean single;
    private final boolean shuffleanswers;
    private final String answernumbering;

    @XmlElement(name = "answer")
    private final List<AnswerEntry> answers;

    /** For JAXB. */
    MultichoiceEntry() {
        this(Common.empty(), new Settings(true, false, "none"), Results.NONE, List.of());
    }

    public MultichoiceEntry(Common common, Settings settings, Results results, List<AnswerEntry> answers) {
        super("multichoice", common, results);
        this.single = settings.single;
        this.shuffleanswers = settings.shuffled;
        this.answernumbering = settings.numbering;
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
}
