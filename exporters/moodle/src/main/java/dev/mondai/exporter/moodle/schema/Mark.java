package dev.mondai.exporter.moodle.schema;

import jakarta.xml.bind.annotation.XmlType;

/** An empty element that says yes by being there, such as {@code <shownumcorrect/>}: Moodle takes even a 0 in it for yes. */
@XmlType(name = "mark")
public final class Mark {

    /** The only one that is needed. */
    public static final Mark YES = new Mark();

    private Mark() {}
}
