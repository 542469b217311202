package dev.mondai.exporter.qti.schema;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;

/** An element that holds XHTML. */
@XmlAccessorType(XmlAccessType.FIELD)
public final class Markup {

    @XmlElement
    private String xhtml = "";

    private Markup() {}

    public Markup(String xhtml) {
        this.xhtml = xhtml;
    }
}
