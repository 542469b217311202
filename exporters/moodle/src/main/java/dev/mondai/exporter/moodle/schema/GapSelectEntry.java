package dev.mondai.exporter.moodle.schema;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;

/** {@code <question type="gapselect">}: the gaps {@code [[1]]} are drop-down lists of the same choices. */
@XmlType(name = "gapselect")
public final class GapSelectEntry extends ResultQuestionEntry {

    private final boolean shuffleanswers;

    @XmlElement(name = "selectoption")
    private final List<GapChoiceEntry> choices;

    /** For JAXB. */
    GapSelectEntry() {
        this(Common.empty(), true, Results.NONE, List.of());
    }

    /** @param choices texts with {@code <} escaped */
    public GapSelectEntry(Common common, boolean shuffled, Results results, List<GapChoiceEntry> choices) {
        super("gapselect", common, results);
        this.shuffleanswers = shuffled;
        this.choices = List.copyOf(choices);
    }
}
