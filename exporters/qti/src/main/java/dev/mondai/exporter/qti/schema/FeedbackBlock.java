package dev.mondai.exporter.qti.schema;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** Feedback of several blocks. */
@XmlAccessorType(XmlAccessType.FIELD)
public final class FeedbackBlock {

    @XmlAttribute
    private String outcomeIdentifier = "";

    @XmlAttribute
    private String identifier = "";

    @XmlAttribute
    private String showHide = "show";

    @XmlElement
    private @Nullable Markup contentBody;

    private FeedbackBlock() {}

    /** Shown when the outcome holds the identifier. */
    public FeedbackBlock(String outcomeIdentifier, String identifier, String xhtml) {
        this.outcomeIdentifier = outcomeIdentifier;
        this.identifier = identifier;
        this.contentBody = new Markup(xhtml);
    }
}
