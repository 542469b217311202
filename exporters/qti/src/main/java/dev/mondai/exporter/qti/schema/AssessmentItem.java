package dev.mondai.exporter.qti.schema;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The root of an item's file. */
@XmlRootElement(name = "assessmentItem")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"responses", "outcomes", "body", "processing", "feedback"})
public final class AssessmentItem {

    @XmlAttribute
    private String identifier = "";

    @XmlAttribute
    private String title = "";

    @XmlAttribute
    private boolean adaptive;

    @XmlAttribute
    private boolean timeDependent;

    @XmlAttribute(name = "lang", namespace = "http://www.w3.org/XML/1998/namespace")
    private @Nullable String language;

    @XmlAttribute
    private String toolName = "mondai";

    @XmlElement(name = "responseDeclaration")
    private List<ResponseDeclaration> responses = List.of();

    @XmlElement(name = "outcomeDeclaration")
    private List<OutcomeDeclaration> outcomes = List.of();

    @XmlElement(name = "itemBody")
    private @Nullable ItemBody body;

    @XmlElement(name = "responseProcessing")
    private @Nullable ResponseProcessing processing;

    @XmlElement(name = "modalFeedback")
    private List<Feedback> feedback = List.of();

    private AssessmentItem() {}

    public AssessmentItem(String identifier, String title, @Nullable String language) {
        this.identifier = identifier;
        this.title = title;
        this.language = language;
    }

    public AssessmentItem declares(List<ResponseDeclaration> newResponses, List<OutcomeDeclaration> newOutcomes) {
        responses = newResponses;
        outcomes = newOutcomes;
        return this;
    }

    public AssessmentItem shows(ItemBody newBody, List<Feedback> newFeedback) {
        body = newBody;
        feedback = newFeedback;
        return this;
    }

    public AssessmentItem scores(@Nullable ResponseProcessing newProcessing) {
        processing = newProcessing;
        return this;
    }
}
