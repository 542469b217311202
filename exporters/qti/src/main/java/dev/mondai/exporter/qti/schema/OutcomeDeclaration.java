package dev.mondai.exporter.qti.schema;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A variable that response processing sets. */
@XmlAccessorType(XmlAccessType.FIELD)
public final class OutcomeDeclaration {

    @XmlAttribute
    private String identifier = "";

    @XmlAttribute
    private String cardinality = "single";

    @XmlAttribute
    private String baseType = "";

    @XmlAttribute
    private @Nullable String normalMaximum;

    @XmlAttribute
    private @Nullable String externalScored;

    @XmlElement
    private @Nullable Values defaultValue;

    private OutcomeDeclaration() {}

    private OutcomeDeclaration(String identifier, String cardinality, String baseType) {
        this.identifier = identifier;
        this.cardinality = cardinality;
        this.baseType = baseType;
    }

    /** A number with the value that it has before an answer. */
    public static OutcomeDeclaration number(String identifier, String value, @Nullable String maximum) {
        OutcomeDeclaration outcome = new OutcomeDeclaration(identifier, "single", "float");
        outcome.defaultValue = new Values(List.of(value));
        outcome.normalMaximum = maximum;
        return outcome;
    }

    /** A whole number that does not change. */
    public static OutcomeDeclaration integer(String identifier, int value) {
        OutcomeDeclaration outcome = new OutcomeDeclaration(identifier, "single", "integer");
        outcome.defaultValue = new Values(List.of(String.valueOf(value)));
        return outcome;
    }

    /** Says that a person gives the points. */
    public OutcomeDeclaration scoredByAPerson() {
        externalScored = "human";
        return this;
    }

    /** The identifiers of all feedback that is to be shown. */
    public static OutcomeDeclaration feedback(String identifier) {
        return new OutcomeDeclaration(identifier, "multiple", "identifier");
    }
}
