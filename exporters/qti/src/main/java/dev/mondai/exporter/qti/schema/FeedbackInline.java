package dev.mondai.exporter.qti.schema;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;

/** Feedback within a line: inline elements only. */
@XmlAccessorType(XmlAccessType.FIELD)
public final class FeedbackInline {

    @XmlAttribute
    private String outcomeIdentifier = "";

    @XmlAttribute
    private String identifier = "";

    @XmlAttribute
    private String showHide = "show";

    @XmlElement
    private String xhtml = "";

    private FeedbackInline() {}

    /** Shown when the outcome holds the identifier. */
    public FeedbackInline(String outcomeIdentifier, String identifier, String xhtml) {
        this.outcomeIdentifier = outcomeIdentifier;
        this.identifier = identifier;
        this.xhtml = xhtml;
    }
}
