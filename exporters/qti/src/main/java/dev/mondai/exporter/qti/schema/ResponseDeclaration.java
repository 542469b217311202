package dev.mondai.exporter.qti.schema;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked for, which answer is right, and what each choice earns. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"correct", "mapping"})
public final class ResponseDeclaration {

    @XmlAttribute
    private String identifier = "";

    @XmlAttribute
    private String cardinality = "";

    @XmlAttribute
    private String baseType = "identifier";

    @XmlElement(name = "correctResponse")
    private @Nullable Values correct;

    @XmlElement
    private @Nullable Mapping mapping;

    private ResponseDeclaration() {}

    public ResponseDeclaration(String identifier, String cardinality, List<String> correct, @Nullable Mapping mapping) {
        this.identifier = identifier;
        this.cardinality = cardinality;
        this.correct = new Values(correct);
        this.mapping = mapping;
    }
}
