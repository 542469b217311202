package dev.mondai.exporter.qti.schema;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElementRef;
import org.jspecify.annotations.Nullable;

/** Gives an outcome the value of an expression. */
@XmlAccessorType(XmlAccessType.FIELD)
public final class SetOutcomeValue {

    @XmlAttribute
    private String identifier = "";

    @XmlElementRef
    private @Nullable Expression value;

    private SetOutcomeValue() {}

    public SetOutcomeValue(String identifier, Expression value) {
        this.identifier = identifier;
        this.value = value;
    }
}
