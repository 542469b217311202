package dev.mondai.exporter.qti.schema;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.List;

/** A list of values: a right answer, or a default. */
@XmlAccessorType(XmlAccessType.FIELD)
public final class Values {

    @XmlElement(name = "value")
    private List<String> values = List.of();

    private Values() {}

    public Values(List<String> values) {
        this.values = values;
    }
}
