package dev.mondai.exporter.moodle.schema;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;

/** {@code <question type="ddwtos">}: choices are dragged into the gaps {@code [[1]]}. */
@XmlType(name = "ddwtos")
public final class DragIntoTextEntry extends ResultQuestionEntry {

    private final boolean shuffleanswers;

    @XmlElement(name = "dragbox")
    private final List<GapChoiceEntry> choices;

    /** For JAXB. */
    DragIntoTextEntry() {
        this(Common.empty(), true, Results.NONE, List.of());
    }

    /** @param choices HTML of one line, without pictures */
    public DragIntoTextEntry(Common common, boolean shuffled, Results results, List<GapChoiceEntry> choices) {
        super("ddwtos", common, results);
        this.shuffleanswers = shuffled;
        this.choices = List.copyOf(choices);
    }
}
