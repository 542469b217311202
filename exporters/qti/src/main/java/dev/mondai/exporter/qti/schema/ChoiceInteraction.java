package dev.mondai.exporter.qti.schema;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.List;

/** The choices, of which one or several can be picked. */
@XmlAccessorType(XmlAccessType.FIELD)
public final class ChoiceInteraction extends Interaction {

    @XmlAttribute
    private boolean shuffle;

    @XmlAttribute
    private int maxChoices;

    @XmlElement(name = "simpleChoice")
    private List<SimpleChoice> choices = List.of();

    private ChoiceInteraction() {
        super("");
    }

    /**
     * Choices to pick from.
     *
     * @param maxChoices how many may be picked; 0 for any number
     */
    public ChoiceInteraction(String responseIdentifier, boolean shuffle, int maxChoices, List<SimpleChoice> choices) {
        super(responseIdentifier);
        this.shuffle = shuffle;
        this.maxChoices = maxChoices;
        this.choices = choices;
    }
}
