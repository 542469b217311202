package dev.mondai.exporter.qti.schema.canvas;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;

/** What earns the points, and which feedback belongs to which answer. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"outcomes", "conditions"})
public final class Processing {

    @XmlElementWrapper(name = "outcomes")
    @XmlElement(name = "decvar")
    private List<Score> outcomes = List.of(new Score());

    @XmlElement(name = "respcondition")
    private List<Condition> conditions = List.of();

    private Processing() {}

    public Processing(List<Condition> conditions) {
        this.conditions = conditions;
    }

    /** The variable in which Canvas looks for percents. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Score {

        @XmlAttribute(name = "maxvalue")
        private String most = "100";

        @XmlAttribute(name = "minvalue")
        private String least = "0";

        @XmlAttribute(name = "varname")
        private String name = "SCORE";

        @XmlAttribute(name = "vartype")
        private String type = "Decimal";
    }
}
