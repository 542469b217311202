package dev.mondai.exporter.qti.schema;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** A choice, with what is said to whoever picks it. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"xhtml", "feedbackInline", "feedbackBlock"})
public final class SimpleChoice {

    @XmlAttribute
    private String identifier = "";

    @XmlAttribute
    private @Nullable Boolean fixed;

    @XmlElement
    private String xhtml = "";

    @XmlElement
    private @Nullable Feedback feedbackInline;

    @XmlElement
    private @Nullable Feedback feedbackBlock;

    private SimpleChoice() {}

    public SimpleChoice(String identifier, boolean fixed, String xhtml) {
        this.identifier = identifier;
        this.fixed = fixed ? true : null;
        this.xhtml = xhtml;
    }

    /** Adds feedback that stands on the line. */
    public SimpleChoice withInline(Feedback feedback) {
        feedbackInline = feedback;
        return this;
    }

    /** Adds feedback that stands on lines of its own. */
    public SimpleChoice withBlock(Feedback feedback) {
        feedbackBlock = feedback;
        return this;
    }
}
