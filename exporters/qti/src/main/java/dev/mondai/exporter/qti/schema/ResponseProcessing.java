package dev.mondai.exporter.qti.schema;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElements;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How an answer is scored: a standard template, or rules. */
@XmlAccessorType(XmlAccessType.FIELD)
public final class ResponseProcessing {

    @XmlAttribute
    private @Nullable String template;

    @XmlElements({
        @XmlElement(name = "responseCondition", type = ResponseCondition.class),
        @XmlElement(name = "setOutcomeValue", type = SetOutcomeValue.class)
    })
    private List<Object> rules = List.of();

    private ResponseProcessing() {}

    public static ResponseProcessing template(String uri) {
        ResponseProcessing processing = new ResponseProcessing();
        processing.template = uri;
        return processing;
    }

    /**
     * Rules of one's own.
     *
     * @param rules {@link ResponseCondition} and {@link SetOutcomeValue}, in their order
     */
    public static ResponseProcessing of(List<Object> rules) {
        ResponseProcessing processing = new ResponseProcessing();
        processing.rules = rules;
        return processing;
    }
}
