package dev.mondai.exporter.qti.schema.canvas;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a learner picks or enters. */
public sealed interface Response {

    /** The ident of the only response of an item. */
    String ONLY = "response1";

    /** One choice, or several. */
    @XmlRootElement(name = "response_lid")
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(propOrder = {"prompt", "choices"})
    final class Picked implements Response {

        @XmlAttribute
        private String ident = "";

        @XmlAttribute(name = "rcardinality")
        private @Nullable String cardinality;

        @XmlElement(name = "material")
        private @Nullable Material prompt;

        @XmlElementWrapper(name = "render_choice")
        @XmlElement(name = "response_label")
        private List<Label> choices = List.of();

        private Picked() {}

        private Picked(String ident, @Nullable String cardinality, @Nullable Material prompt, List<Label> choices) {
            this.ident = ident;
            this.cardinality = cardinality;
            this.prompt = prompt;
            this.choices = choices;
        }

        /** The choices of a question. */
        public static Picked choices(boolean multiple, List<Label> choices) {
            return new Picked(ONLY, multiple ? "Multiple" : "Single", null, choices);
        }

        /** One of several responses of an item, with what stands before it. */
        public static Picked part(String ident, Material prompt, List<Label> choices) {
            return new Picked(ident, null, prompt, choices);
        }
    }

    /** A text or a number. */
    @XmlRootElement(name = "response_str")
    @XmlAccessorType(XmlAccessType.FIELD)
    final class Entered implements Response {

        @XmlAttribute
        private String ident = ONLY;

        @XmlAttribute(name = "rcardinality")
        private String cardinality = "Single";

        @XmlElement(name = "render_fib")
        private @Nullable Field field;

        private Entered() {}

        private Entered(@Nullable String type) {
            this.field = new Field(type);
        }

        public static Entered text() {
            return new Entered(null);
        }

        public static Entered number() {
            return new Entered("Decimal");
        }
    }

    /** Where a text is entered. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "renderFib")
    final class Field {

        @XmlAttribute(name = "fibtype")
        private @Nullable String type;

        @XmlElement(name = "response_label")
        private List<Label> labels = List.of(new Label("answer1", null));

        private Field() {}

        Field(@Nullable String type) {
            this.type = type;
        }
    }

    /** A choice. */
    @XmlAccessorType(XmlAccessType.FIELD)
    final class Label {

        @XmlAttribute
        private String ident = "";

        @XmlElement
        private @Nullable Material material;

        private Label() {}

        public Label(String ident, @Nullable Material material) {
            this.ident = ident;
            this.material = material;
        }
    }
}
