package dev.mondai.exporter.qti.schema;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** A file to be handed in. */
@XmlAccessorType(XmlAccessType.FIELD)
public final class UploadInteraction extends Interaction {

    @XmlAttribute
    private @Nullable String type;

    private UploadInteraction() {
        super("");
    }

    /**
     * A file to be handed in.
     *
     * @param type the only MIME type that is accepted; null for any
     */
    public UploadInteraction(String responseIdentifier, @Nullable String type) {
        super(responseIdentifier);
        this.type = type;
    }
}
