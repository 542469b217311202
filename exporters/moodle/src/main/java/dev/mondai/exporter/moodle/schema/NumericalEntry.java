package dev.mondai.exporter.moodle.schema;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;

/** {@code <question type="numerical">}: a number; the first answer that fits counts. */
@XmlType(name = "numerical")
public final class NumericalEntry extends NumberQuestionEntry {

    @XmlElement(name = "answer")
    private final List<NumericalAnswerEntry> answers;

    /** For JAXB. */
    NumericalEntry() {
        this(Common.empty(), Units.NONE, List.of());
    }

    public NumericalEntry(Common common, Units units, List<NumericalAnswerEntry> answers) {
        super("numerical", common, units);
        this.answers = List.copyOf(answers);
    }
}
