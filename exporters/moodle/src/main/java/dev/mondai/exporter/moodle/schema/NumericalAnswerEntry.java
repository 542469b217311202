package dev.mondai.exporter.moodle.schema;

import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code <answer>} of a number. */
@XmlType(name = "numerical-answer")
public final class NumericalAnswerEntry extends PlainAnswerEntry {

    private final String tolerance;

    /** For JAXB. */
    NumericalAnswerEntry() {
        this("0", "0", "0", null);
    }

    /**
     * @param fraction in percent, one of Moodle's list
     * @param number with a decimal point ({@code 1,5} would be stored as 15), or {@code *} for any
     * @param tolerance what the answer may differ by, in the same unit
     * @param feedback what is said to it; null for nothing
     */
    public NumericalAnswerEntry(String fraction, String number, String tolerance, @Nullable FormattedText feedback) {
        super(fraction, number, feedback);
        this.tolerance = tolerance;
    }
}
