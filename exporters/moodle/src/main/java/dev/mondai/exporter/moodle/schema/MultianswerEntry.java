package dev.mondai.exporter.moodle.schema;

import jakarta.xml.bind.annotation.XmlType;

/** {@code <question type="cloze">}: its text holds the gaps with their answers and marks. */
@XmlType(name = "cloze")
public final class MultianswerEntry extends QuestionEntry {

    /** For JAXB. */
    MultianswerEntry() {
        this(Common.empty());
    }

    public MultianswerEntry(Common common) {
        super("cloze", common);
    }
}
