package dev.mondai.exporter.qti.schema.canvas;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;

/** Named values, such as the type of a question. */
@XmlAccessorType(XmlAccessType.FIELD)
public final class Metadata {

    @XmlElement(name = "qtimetadatafield")
    private List<Field> fields = List.of();

    private Metadata() {}

    Metadata(List<Field> fields) {
        this.fields = fields;
    }

    /** A named value. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(propOrder = {"label", "entry"})
    public static final class Field {

        @XmlElement(name = "fieldlabel")
        private String label = "";

        @XmlElement(name = "fieldentry")
        private String entry = "";

        private Field() {}

        public Field(String label, String entry) {
            this.label = label;
            this.entry = entry;
        }
    }
}
