package dev.mondai.exporter.moodle.schema;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;

/** {@code <question type="calculated">}: a number that Moodle works out from the values of the day. */
@XmlType(name = "calculated")
public final class CalculatedEntry extends NumberQuestionEntry {

    private final int synchronize = 0;
    private final int single = 0;
    private final String answernumbering = "abc";
    private final int shuffleanswers = 0;

    @XmlElement(name = "answer")
    private final List<CalculatedAnswerEntry> answers;

    @XmlElementWrapper(name = "dataset_definitions")
    @XmlElement(name = "dataset_definition")
    private final List<DatasetEntry> datasets;

    /** For JAXB. */
    CalculatedEntry() {
        this(Common.empty(), Units.NONE, List.of(), List.of());
    }

    public CalculatedEntry(
            Common common, Units units, List<CalculatedAnswerEntry> answers, List<DatasetEntry> datasets) {
        super("calculated", common, units);
        this.answers = List.copyOf(answers);
        this.datasets = List.copyOf(datasets);
    }
}
