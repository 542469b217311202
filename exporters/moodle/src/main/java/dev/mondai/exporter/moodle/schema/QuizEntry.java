package dev.mondai.exporter.moodle.schema;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlTransient;

/** A {@code <question>} of a {@code <quiz>}: a question, or the category of those that follow. */
@XmlTransient
public abstract class QuizEntry {

    @XmlAttribute
    private final String type;

    QuizEntry(String type) {
        this.type = type;
    }

    /** What the {@code type} attribute says, such as {@code multichoice}. */
    public String type() {
        return type;
    }
}
