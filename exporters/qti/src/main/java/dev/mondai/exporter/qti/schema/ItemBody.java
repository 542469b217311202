package dev.mondai.exporter.qti.schema;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** What is shown before an answer: the stem and the choices. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"stem", "interaction"})
public final class ItemBody {

    @XmlElement(name = "div")
    private @Nullable Markup stem;

    @XmlElement(name = "choiceInteraction")
    private @Nullable ChoiceInteraction interaction;

    private ItemBody() {}

    public ItemBody(String stem, ChoiceInteraction interaction) {
        this.stem = new Markup(stem);
        this.interaction = interaction;
    }
}
