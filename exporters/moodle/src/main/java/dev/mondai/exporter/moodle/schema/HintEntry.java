package dev.mondai.exporter.moodle.schema;

import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code <hint>}: shown after a wrong try, in the behaviours that allow several. */
@XmlType(name = "hint")
public final class HintEntry extends FormattedText {

    private final @Nullable Mark shownumcorrect;
    private final Mark clearwrong = Mark.YES;

    /** For JAXB. */
    HintEntry() {
        this(new FormattedText(), false);
    }

    /**
     * A hint that also takes the wrong picks back.
     *
     * @param counting whether it also says how many picks were right
     */
    public HintEntry(FormattedText content, boolean counting) {
        super(content);
        this.shownumcorrect = counting ? Mark.YES : null;
    }
}
