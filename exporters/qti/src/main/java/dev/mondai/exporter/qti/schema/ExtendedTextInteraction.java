package dev.mondai.exporter.qti.schema;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** A field for a text of several lines. */
@XmlAccessorType(XmlAccessType.FIELD)
public final class ExtendedTextInteraction extends Interaction {

    @XmlAttribute
    private @Nullable Integer expectedLines;

    @XmlAttribute
    private String format = "";

    @XmlElement
    private @Nullable Markup prompt;

    private ExtendedTextInteraction() {
        super("");
    }

    /**
     * A field for a text.
     *
     * @param format {@code plain}, {@code preFormatted} or {@code xhtml}
     */
    public ExtendedTextInteraction(String responseIdentifier, String format) {
        super(responseIdentifier);
        this.format = format;
    }

    /** How many lines are expected; null leaves it to the player. */
    public ExtendedTextInteraction expecting(@Nullable Integer lines) {
        expectedLines = lines;
        return this;
    }

    /** Adds a line above the field. */
    public ExtendedTextInteraction prompt(String xhtml) {
        prompt = new Markup(xhtml);
        return this;
    }
}
