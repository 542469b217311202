package dev.mondai.exporter.qti.schema;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.List;

/** A menu within a line. */
@XmlRootElement(name = "inlineChoiceInteraction")
@XmlAccessorType(XmlAccessType.FIELD)
public final class InlineChoiceInteraction extends Interaction {

    @XmlAttribute
    private boolean shuffle;

    @XmlElement(name = "inlineChoice")
    private List<InlineChoice> choices = List.of();

    private InlineChoiceInteraction() {
        super("");
    }

    public InlineChoiceInteraction(String responseIdentifier, boolean shuffle, List<InlineChoice> choices) {
        super(responseIdentifier);
        this.shuffle = shuffle;
        this.choices = choices;
    }

    /** An entry of the menu, which is text alone. */
    @XmlAccessorType(XmlAccessType.FIELD)
    public static final class InlineChoice {

        @XmlAttribute
        private String identifier = "";

        @XmlElement
        private String text = "";

        private InlineChoice() {}

        public InlineChoice(String identifier, String text) {
            this.identifier = identifier;
            this.text = text;
        }
    }
}
