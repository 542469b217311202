package dev.mondai.exporter.qti.schema.canvas;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The stem and the choices. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"stem", "response"})
public final class Presentation {

    @XmlElement(name = "material")
    private @Nullable Material stem;

    @XmlElement(name = "response_lid")
    private @Nullable Response response;

    private Presentation() {}

    public Presentation(Material stem, boolean multiple, List<Label> choices) {
        this.stem = stem;
        this.response = new Response(multiple, choices);
    }

    /** What is picked: one choice or several. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Response {

        @XmlAttribute
        private String ident = "response1";

        @XmlAttribute(name = "rcardinality")
        private String cardinality = "";

        @XmlElementWrapper(name = "render_choice")
        @XmlElement(name = "response_label")
        private List<Label> choices = List.of();

        private Response() {}

        Response(boolean multiple, List<Label> choices) {
            this.cardinality = multiple ? "Multiple" : "Single";
            this.choices = choices;
        }
    }

    /** A choice. */
    @XmlAccessorType(XmlAccessType.FIELD)
    public static final class Label {

        @XmlAttribute
        private String ident = "";

        @XmlElement
        private @Nullable Material material;

        private Label() {}

        public Label(String ident, Material material) {
            this.ident = ident;
            this.material = material;
        }
    }
}
