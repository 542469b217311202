package dev.mondai.exporter.qti.schema;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked for, which answer is right, and what each answer earns. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"preset", "correct", "mapping"})
public final class ResponseDeclaration {

    @XmlAttribute
    private String identifier = "";

    @XmlAttribute
    private String cardinality = "";

    @XmlAttribute
    private String baseType = "";

    @XmlElement(name = "defaultValue")
    private @Nullable Values preset;

    @XmlElement(name = "correctResponse")
    private @Nullable Values correct;

    @XmlElement
    private @Nullable Mapping mapping;

    private ResponseDeclaration() {}

    private ResponseDeclaration(String identifier, String cardinality, String baseType) {
        this.identifier = identifier;
        this.cardinality = cardinality;
        this.baseType = baseType;
    }

    /** One value, such as a text or a number. */
    public static ResponseDeclaration single(String identifier, String baseType) {
        return new ResponseDeclaration(identifier, "single", baseType);
    }

    /** Any number of values without an order. */
    public static ResponseDeclaration multiple(String identifier, String baseType) {
        return new ResponseDeclaration(identifier, "multiple", baseType);
    }

    /** Identifiers in an order. */
    public static ResponseDeclaration ordered(String identifier) {
        return new ResponseDeclaration(identifier, "ordered", "identifier");
    }

    /** Adds the right answer, and what answers earn where that is told by a mapping. */
    public ResponseDeclaration with(List<String> rightAnswer, @Nullable Mapping newMapping) {
        correct = new Values(rightAnswer);
        mapping = newMapping;
        return this;
    }

    /** Adds what stands in the field at the beginning. */
    public ResponseDeclaration presetTo(String value) {
        preset = new Values(List.of(value));
        return this;
    }
}
