package dev.mondai.exporter.qti.schema;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** A text for one group of readers alone. */
@XmlAccessorType(XmlAccessType.FIELD)
public final class RubricBlock {

    @XmlAttribute
    private String view = "";

    @XmlElement
    private @Nullable Markup contentBody;

    private RubricBlock() {}

    /** A text that whoever scores an answer sees. */
    public static RubricBlock forScorers(String xhtml) {
        RubricBlock block = new RubricBlock();
        block.view = "scorer";
        block.contentBody = new Markup(xhtml);
        return block;
    }
}
