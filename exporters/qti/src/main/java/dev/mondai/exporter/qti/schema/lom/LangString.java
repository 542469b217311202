package dev.mondai.exporter.qti.schema.lom;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;

/** A text in a language that need not be told. */
@XmlAccessorType(XmlAccessType.FIELD)
final class LangString {

    @XmlElement
    private String string = "";

    private LangString() {}

    LangString(String string) {
        this.string = string;
    }
}
