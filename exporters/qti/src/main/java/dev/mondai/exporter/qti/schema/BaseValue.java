package dev.mondai.exporter.qti.schema;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlValue;

/** A constant. */
@XmlRootElement(name = "baseValue")
@XmlAccessorType(XmlAccessType.FIELD)
public final class BaseValue extends Expression {

    @XmlAttribute
    private String baseType = "";

    @XmlValue
    private String value = "";

    private BaseValue() {}

    private BaseValue(String baseType, String value) {
        this.baseType = baseType;
        this.value = value;
    }

    public static BaseValue number(String value) {
        return new BaseValue("float", value);
    }

    public static BaseValue identifier(String value) {
        return new BaseValue("identifier", value);
    }
}
