package dev.mondai.exporter.qti.schema.canvas;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlSeeAlso;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The stem and what is picked or entered below it. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlSeeAlso({Response.Picked.class, Response.Entered.class})
@XmlType(propOrder = {"stem", "responses"})
public final class Presentation {

    @XmlElement(name = "material")
    private @Nullable Material stem;

    @XmlAnyElement(lax = true)
    private List<Response> responses = List.of();

    private Presentation() {}

    public Presentation(Material stem, List<? extends Response> responses) {
        this.stem = stem;
        this.responses = List.copyOf(responses);
    }
}
