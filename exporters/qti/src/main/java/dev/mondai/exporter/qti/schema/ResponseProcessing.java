package dev.mondai.exporter.qti.schema;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** How an answer is scored: a standard template, or a condition. */
@XmlAccessorType(XmlAccessType.FIELD)
public final class ResponseProcessing {

    @XmlAttribute
    private @Nullable String template;

    @XmlElement(name = "responseCondition")
    private @Nullable ResponseCondition condition;

    private ResponseProcessing() {}

    public static ResponseProcessing template(String uri) {
        ResponseProcessing processing = new ResponseProcessing();
        processing.template = uri;
        return processing;
    }

    public static ResponseProcessing of(ResponseCondition condition) {
        ResponseProcessing processing = new ResponseProcessing();
        processing.condition = condition;
        return processing;
    }
}
