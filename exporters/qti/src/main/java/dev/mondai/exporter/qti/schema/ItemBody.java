package dev.mondai.exporter.qti.schema;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElements;
import java.util.List;

/** What is shown before an answer: the stem, what is answered with, and feedback that appears among it. */
@XmlAccessorType(XmlAccessType.FIELD)
public final class ItemBody {

    @XmlElements({
        @XmlElement(name = "div", type = Markup.class),
        @XmlElement(name = "choiceInteraction", type = ChoiceInteraction.class),
        @XmlElement(name = "orderInteraction", type = OrderInteraction.class),
        @XmlElement(name = "matchInteraction", type = MatchInteraction.class),
        @XmlElement(name = "extendedTextInteraction", type = ExtendedTextInteraction.class),
        @XmlElement(name = "uploadInteraction", type = UploadInteraction.class),
        @XmlElement(name = "feedbackBlock", type = Feedback.class),
        @XmlElement(name = "rubricBlock", type = RubricBlock.class)
    })
    private List<Object> parts = List.of();

    private ItemBody() {}

    /**
     * A body.
     *
     * @param parts {@link Markup}, interactions, {@link Feedback} and {@link RubricBlock}, in their order
     */
    public ItemBody(List<Object> parts) {
        this.parts = parts;
    }
}
