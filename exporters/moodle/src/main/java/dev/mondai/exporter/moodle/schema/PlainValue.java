package dev.mondai.exporter.moodle.schema;

import jakarta.xml.bind.annotation.XmlType;

/** A text without a format of its own in a {@code <text>} element: a name, a tag, a category's path. */
@XmlType(name = "plain")
public final class PlainValue {

    private final String text;

    /** For JAXB. */
    PlainValue() {
        this("");
    }

    public PlainValue(String text) {
        this.text = text;
    }
}
