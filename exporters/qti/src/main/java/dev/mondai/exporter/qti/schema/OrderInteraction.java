package dev.mondai.exporter.qti.schema;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.List;

/** Choices to be put in order. */
@XmlAccessorType(XmlAccessType.FIELD)
public final class OrderInteraction extends Interaction {

    @XmlAttribute
    private boolean shuffle = true;

    @XmlElement(name = "simpleChoice")
    private List<SimpleChoice> choices = List.of();

    private OrderInteraction() {
        super("");
    }

    /**
     * Choices to be put in order.
     *
     * @param choices in an order that gives nothing away, since some players do not shuffle
     */
    public OrderInteraction(String responseIdentifier, List<SimpleChoice> choices) {
        super(responseIdentifier);
        this.choices = choices;
    }
}
