package dev.mondai.exporter.qti.schema.canvas;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/** A text, plain or in HTML, which is escaped in the file. */
@XmlAccessorType(XmlAccessType.FIELD)
public final class Material {

    @XmlElement(name = "mattext")
    private @Nullable Text text;

    private Material() {}

    private Material(Text text) {
        this.text = text;
    }

    public static Material html(String html) {
        return new Material(new Text("text/html", html));
    }

    public static Material plain(String text) {
        return new Material(new Text("text/plain", text));
    }

    /** Plain characters or escaped HTML. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Text {

        @XmlAttribute(name = "texttype")
        private String type = "";

        @XmlValue
        private String content = "";

        private Text() {}

        Text(String type, String content) {
            this.type = type;
            this.content = content;
        }
    }
}
