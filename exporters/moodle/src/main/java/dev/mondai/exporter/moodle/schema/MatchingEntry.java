package dev.mondai.exporter.moodle.schema;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;

/** {@code <question type="matching">}: an answer is picked for each of several texts. */
@XmlType(name = "matching")
public final class MatchingEntry extends ResultQuestionEntry {

    private final boolean shuffleanswers;

    @XmlElement(name = "subquestion")
    private final List<SubquestionEntry> subquestions;

    /** For JAXB. */
    MatchingEntry() {
        this(Common.empty(), true, Results.NONE, List.of());
    }

    public MatchingEntry(Common common, boolean shuffled, Results results, List<SubquestionEntry> subquestions) {
        super("matching", common, results);
        this.shuffleanswers = shuffled;
        this.subquestions = List.copyOf(subquestions);
    }
}
