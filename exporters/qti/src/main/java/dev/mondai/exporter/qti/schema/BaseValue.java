package dev.mondai.exporter.qti.schema;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;

/** A constant. */
@XmlRootElement(name = "baseValue")
@XmlAccessorType(XmlAccessType.FIELD)
public final class BaseValue extends Expression {

    @XmlAttribute
    private String baseType = "";

    // JAXB allows no @XmlValue in a class with a superclass: an element that is written without its tags does the same.
    @XmlElement(name = "text")
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

    public static BaseValue string(String value) {
        return new BaseValue("string", value);
    }
}
