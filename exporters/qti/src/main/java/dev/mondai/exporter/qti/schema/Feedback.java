package dev.mondai.exporter.qti.schema;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * A text that is shown when an outcome holds its identifier: on a line, as blocks, or on the whole answer. Which of these
 * it is depends on the element that holds it.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"xhtml", "contentBody"})
public final class Feedback {

    @XmlAttribute
    private String outcomeIdentifier = "";

    @XmlAttribute
    private String identifier = "";

    @XmlAttribute
    private String showHide = "show";

    @XmlElement
    private @Nullable String xhtml;

    @XmlElement
    private @Nullable Markup contentBody;

    private Feedback() {}

    private Feedback(String outcomeIdentifier, String identifier) {
        this.outcomeIdentifier = outcomeIdentifier;
        this.identifier = identifier;
    }

    /** Feedback within a line: inline elements only. */
    public static Feedback inline(String outcomeIdentifier, String identifier, String xhtml) {
        Feedback feedback = new Feedback(outcomeIdentifier, identifier);
        feedback.xhtml = xhtml;
        return feedback;
    }

    /** Feedback of blocks, which 3.0 wants in a {@code qti-content-body}. */
    public static Feedback blocks(String outcomeIdentifier, String identifier, String xhtml) {
        Feedback feedback = new Feedback(outcomeIdentifier, identifier);
        feedback.contentBody = new Markup(xhtml);
        return feedback;
    }
}
