package dev.mondai.exporter.moodle.schema;

import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.XmlValue;

/**
 * An element that says yes by being there, such as {@code <shownumcorrect>}: most importers take even a 0 in it for yes,
 * that of {@code ordering} reads the 1.
 */
@XmlType(name = "mark")
public final class Mark {

    /** The only one that is needed. */
    public static final Mark YES = new Mark();

    @XmlValue
    private final String yes = "1";

    private Mark() {}
}
