package dev.mondai.exporter.qti.schema;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;

/** What a learner answers with. */
@XmlAccessorType(XmlAccessType.FIELD)
public abstract sealed class Interaction
        permits ChoiceInteraction,
                OrderInteraction,
                MatchInteraction,
                TextEntryInteraction,
                InlineChoiceInteraction,
                ExtendedTextInteraction,
                UploadInteraction {

    @XmlAttribute
    private String responseIdentifier;

    Interaction(String responseIdentifier) {
        this.responseIdentifier = responseIdentifier;
    }
}
