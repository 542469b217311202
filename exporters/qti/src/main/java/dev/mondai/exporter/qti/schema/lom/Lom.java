package dev.mondai.exporter.qti.schema.lom;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** IEEE LOM: who an item is, and where it belongs. */
@XmlRootElement(name = "lom")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"general", "educational", "classification"})
public final class Lom {

    /** The namespace of LOM, which all versions of QTI share. */
    public static final String NAMESPACE = "http://ltsc.ieee.org/xsd/LOM";

    @XmlElement
    private @Nullable General general;

    @XmlElement
    private @Nullable Educational educational;

    @XmlElement
    private List<Classification> classification = List.of();

    private Lom() {}

    public Lom(General general, @Nullable Educational educational, List<Classification> classification) {
        this.general = general;
        this.educational = educational;
        this.classification = classification;
    }
}
