package dev.mondai.exporter.moodle.schema;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;

/** {@code <unit>}: one in which a number may be given. */
@XmlType(name = "unit")
public final class UnitEntry {

    private final String multiplier;

    @XmlElement(name = "unit_name")
    private final String name;

    /** For JAXB. */
    UnitEntry() {
        this("1", "");
    }

    /**
     * @param multiplier how many of this unit make one of the first unit: 100 for cm where m comes first
     * @param name at most 50 characters and without blanks: Moodle takes the blanks out of what learners type
     */
    public UnitEntry(String multiplier, String name) {
        this.multiplier = multiplier;
        this.name = name;
    }
}
