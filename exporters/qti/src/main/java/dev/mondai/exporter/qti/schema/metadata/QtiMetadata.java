package dev.mondai.exporter.qti.schema.metadata;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;

/** What kind of item a resource is. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"timeDependent", "interactionType", "feedbackType", "solutionAvailable", "toolName"})
public final class QtiMetadata {

    /** Stands for the namespace of the version that is written. */
    public static final String NAMESPACE = "urn:mondai:qti-metadata";

    @XmlElement
    private boolean timeDependent;

    @XmlElement
    private String interactionType = "choiceInteraction";

    @XmlElement
    private String feedbackType = "";

    @XmlElement
    private boolean solutionAvailable = true;

    @XmlElement
    private String toolName = "mondai";

    private QtiMetadata() {}

    public QtiMetadata(boolean hasFeedback) {
        feedbackType = hasFeedback ? "nonadaptive" : "none";
    }
}
