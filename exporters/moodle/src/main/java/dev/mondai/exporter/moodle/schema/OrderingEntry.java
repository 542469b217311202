package dev.mondai.exporter.moodle.schema;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;

/** {@code <question type="ordering">}, in Moodle since 4.4: answers to be put in order. */
@XmlType(name = "ordering")
public final class OrderingEntry extends ResultQuestionEntry {

    private final String layouttype = "VERTICAL";
    private final String selecttype = "ALL";
    private final int selectcount;
    private final String gradingtype;
    private final String showgrading = "SHOW";
    private final String numberingstyle = "none";

    @XmlElement(name = "answer")
    private final List<AnswerEntry> answers;

    /** For JAXB. */
    OrderingEntry() {
        this(Common.empty(), Grading.ALL_OR_NOTHING, Results.NONE, List.of());
    }

    /** @param answers at least two and all of them different, in the right order */
    public OrderingEntry(Common common, Grading grading, Results results, List<AnswerEntry> answers) {
        super("ordering", common, results);
        this.selectcount = answers.size();
        this.gradingtype = grading.name();
        this.answers = List.copyOf(answers);
    }

    /** What a partly right order earns. */
    public enum Grading {
        ALL_OR_NOTHING,
        /** A share for each answer at its own place. */
        ABSOLUTE_POSITION
    }
}
