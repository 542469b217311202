package dev.mondai.exporter.moodle.schema;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code <answer fraction="…">} whose text is compared, not shown: what a learner may type. */
@XmlType(name = "plain-answer")
public class PlainAnswerEntry {

    @XmlAttribute
    private final String fraction;

    private final String text;
    private final @Nullable FormattedText feedback;

    /** For JAXB. */
    PlainAnswerEntry() {
        this("0", "", null);
    }

    /**
     * @param fraction in percent, one of Moodle's list
     * @param text literal: no HTML, no entities
     * @param feedback what is said to whoever types it; null for nothing
     */
    public PlainAnswerEntry(String fraction, String text, @Nullable FormattedText feedback) {
        this.fraction = fraction;
        this.text = text;
        this.feedback = feedback;
    }
}
