package dev.mondai.exporter.moodle.schema;

import jakarta.xml.bind.annotation.XmlType;

/** {@code <question type="description">}: a text that asks nothing. */
@XmlType(name = "description")
public final class DescriptionEntry extends QuestionEntry {

    /** For JAXB. */
    DescriptionEntry() {
        this(Common.empty());
    }

    public DescriptionEntry(Common common) {
        super("description", common);
    }
}
