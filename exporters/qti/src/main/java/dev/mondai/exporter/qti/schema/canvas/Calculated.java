package dev.mondai.exporter.qti.schema.canvas;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.XmlValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Canvas's own part of an item: a formula, its variables and the values that they may have, each with its answer. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"tolerance", "formulas", "variables", "sets"})
public final class Calculated {

    @XmlElement(name = "answer_tolerance")
    private String tolerance = "";

    @XmlElement
    private @Nullable Formulas formulas;

    @XmlElementWrapper(name = "vars")
    @XmlElement(name = "var")
    private List<Range> variables = List.of();

    @XmlElementWrapper(name = "var_sets")
    @XmlElement(name = "var_set")
    private List<Values> sets = List.of();

    private Calculated() {}

    /**
     * A calculated answer.
     *
     * @param formula over the names of the variables
     * @param decimals how many decimals the answers have
     * @param tolerance a number, or a percentage with its sign
     */
    public Calculated(String formula, int decimals, String tolerance, List<Range> variables, List<Values> sets) {
        this.formulas = new Formulas(formula, decimals);
        this.tolerance = tolerance;
        this.variables = List.copyOf(variables);
        this.sets = List.copyOf(sets);
    }

    /** The formula. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Formulas {

        @XmlAttribute(name = "decimal_places")
        private int decimals;

        @XmlElement
        private String formula = "";

        private Formulas() {}

        Formulas(String formula, int decimals) {
            this.formula = formula;
            this.decimals = decimals;
        }
    }

    /** A variable and what its values lie between. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(propOrder = {"least", "most"})
    public static final class Range {

        @XmlAttribute
        private String name = "";

        @XmlAttribute(name = "scale")
        private int decimals;

        @XmlElement(name = "min")
        private String least = "";

        @XmlElement(name = "max")
        private String most = "";

        private Range() {}

        public Range(String name, int decimals, String least, String most) {
            this.name = name;
            this.decimals = decimals;
            this.least = least;
            this.most = most;
        }
    }

    /** A value for each variable, and the answer that they give. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(propOrder = {"values", "answer"})
    public static final class Values {

        @XmlAttribute
        private String ident = "";

        @XmlElement(name = "var")
        private List<Value> values = List.of();

        @XmlElement
        private String answer = "";

        private Values() {}

        public Values(String ident, List<Value> values, String answer) {
            this.ident = ident;
            this.values = List.copyOf(values);
            this.answer = answer;
        }
    }

    /** A variable's value. */
    @XmlAccessorType(XmlAccessType.FIELD)
    public static final class Value {

        @XmlAttribute
        private String name = "";

        @XmlValue
        private String number = "";

        private Value() {}

        public Value(String name, String number) {
            this.name = name;
            this.number = number;
        }
    }
}
