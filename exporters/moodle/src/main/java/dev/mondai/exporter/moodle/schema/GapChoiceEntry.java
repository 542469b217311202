package dev.mondai.exporter.moodle.schema;

import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code <selectoption>} or {@code <dragbox>}: a choice for gaps, which name it by its position from 1. */
@XmlType(name = "gap-choice")
public final class GapChoiceEntry {

    private final String text;
    private final int group = 1;
    private final @Nullable Mark infinite;

    /** For JAXB. */
    GapChoiceEntry() {
        this("", false);
    }

    /** @param infinite whether it may be dragged into several gaps; without meaning in a drop-down list */
    public GapChoiceEntry(String text, boolean infinite) {
        this.text = text;
        this.infinite = infinite ? Mark.YES : null;
    }
}
