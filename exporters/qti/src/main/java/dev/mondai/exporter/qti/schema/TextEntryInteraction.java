package dev.mondai.exporter.qti.schema;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlRootElement;

/** A field for a word or a number within a line. */
@XmlRootElement(name = "textEntryInteraction")
@XmlAccessorType(XmlAccessType.FIELD)
public final class TextEntryInteraction extends Interaction {

    @XmlAttribute
    private int expectedLength;

    private TextEntryInteraction() {
        super("");
    }

    /** A field that is wide enough for so many characters. */
    public TextEntryInteraction(String responseIdentifier, int expectedLength) {
        super(responseIdentifier);
        this.expectedLength = expectedLength;
    }
}
