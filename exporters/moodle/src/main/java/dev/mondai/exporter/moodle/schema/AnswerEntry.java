package dev.mondai.exporter.moodle.schema;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code <answer fraction="…">}: a choice. */
@XmlType(name = "answer")
public final class AnswerEntry extends FormattedText {

    @XmlAttribute
    private final String fraction;

    private final @Nullable FormattedText feedback;

    /** For JAXB. */
    AnswerEntry() {
        this("0", new FormattedText(), null);
    }

    /**
     * @param fraction in percent, one of Moodle's list
     * @param feedback what is said to whoever picks it; null for nothing
     */
    public AnswerEntry(String fraction, FormattedText content, @Nullable FormattedText feedback) {
        super(content);
        this.fraction = fraction;
        this.feedback = feedback;
    }
}
