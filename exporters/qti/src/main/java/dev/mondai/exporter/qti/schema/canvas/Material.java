package dev.mondai.exporter.qti.schema.canvas;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/** A text in HTML, which is escaped in the file. */
@XmlAccessorType(XmlAccessType.FIELD)
public final class Material {

    @XmlElement(name = "mattext")
    private @Nullable Text text;

    private Material() {}

    public Material(String html) {
        this.text = new Text(html);
    }

    /** Escaped HTML. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Text {

        @XmlAttribute(name = "texttype")
        private String type = "text/html";

        @XmlValue
        private String html = "";

        private Text() {}

        Text(String html) {
            this.html = html;
        }
    }
}
