package dev.mondai.exporter.moodle.schema;

import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code <answer>} with a formula. */
@XmlType(name = "calculated-answer")
public final class CalculatedAnswerEntry extends PlainAnswerEntry {

    private final String tolerance;
    private final int tolerancetype;
    /** 1 for decimals, 2 for significant figures. */
    private final int correctanswerformat = 1;

    private final int correctanswerlength;

    /** For JAXB. */
    CalculatedAnswerEntry() {
        this("0", "0", new Tolerance("0", false), 0, null);
    }

    /**
     * @param fraction in percent, one of Moodle's list
     * @param formula with values as {@code {name}}
     * @param decimals how many of them the right answer is shown with
     * @param feedback what is said to it; null for nothing
     */
    public CalculatedAnswerEntry(
            String fraction, String formula, Tolerance tolerance, int decimals, @Nullable FormattedText feedback) {
        super(fraction, formula, feedback);
        this.tolerance = tolerance.value;
        this.tolerancetype = tolerance.relative ? 1 : 2;
        this.correctanswerlength = decimals;
    }

    /**
     * What the answer may differ by.
     *
     * @param relative whether the value is a share of the right answer
     */
    public record Tolerance(String value, boolean relative) {}
}
