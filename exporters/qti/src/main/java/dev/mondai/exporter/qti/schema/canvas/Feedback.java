package dev.mondai.exporter.qti.schema.canvas;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import java.util.List;

/** A text that is shown after an answer; its ident says after which. */
@XmlAccessorType(XmlAccessType.FIELD)
public final class Feedback {

    @XmlAttribute
    private String ident = "";

    @XmlElementWrapper(name = "flow_mat")
    @XmlElement(name = "material")
    private List<Material> materials = List.of();

    private Feedback() {}

    public Feedback(String ident, Material material) {
        this.ident = ident;
        this.materials = List.of(material);
    }
}
