package dev.mondai.exporter.qti.schema;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementRef;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first branch whose condition holds sets the outcomes. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"first", "others", "otherwise"})
public final class ResponseCondition {

    @XmlElement(name = "responseIf")
    private @Nullable Branch first;

    @XmlElement(name = "responseElseIf")
    private List<Branch> others = List.of();

    @XmlElement(name = "responseElse")
    private @Nullable Branch otherwise;

    private ResponseCondition() {}

    public ResponseCondition(Branch first, List<Branch> others, @Nullable Branch otherwise) {
        this.first = first;
        this.others = others;
        this.otherwise = otherwise;
    }

    /** A condition, except in the last branch, and what is set where it holds. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(propOrder = {"condition", "outcomes"})
    public static final class Branch {

        @XmlElementRef
        private @Nullable Expression condition;

        @XmlElement(name = "setOutcomeValue")
        private List<SetOutcomeValue> outcomes = List.of();

        private Branch() {}

        public Branch(@Nullable Expression condition, List<SetOutcomeValue> outcomes) {
            this.condition = condition;
            this.outcomes = outcomes;
        }
    }
}
