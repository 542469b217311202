package dev.mondai.exporter.qti.schema;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElementRef;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.List;

/** An expression over others. */
@XmlAccessorType(XmlAccessType.FIELD)
public abstract sealed class Operation extends Expression {

    @XmlElementRef
    private List<Expression> operands;

    private Operation(List<Expression> operands) {
        this.operands = operands;
    }

    /** Whether two values are equal. */
    @XmlRootElement(name = "match")
    public static final class Match extends Operation {

        private Match() {
            super(List.of());
        }

        public Match(Expression... operands) {
            super(List.of(operands));
        }
    }

    /** Whether there is no value. */
    @XmlRootElement(name = "isNull")
    public static final class IsNull extends Operation {

        private IsNull() {
            super(List.of());
        }

        public IsNull(Expression... operands) {
            super(List.of(operands));
        }
    }

    /** Whether a condition does not hold. */
    @XmlRootElement(name = "not")
    public static final class Not extends Operation {

        private Not() {
            super(List.of());
        }

        public Not(Expression... operands) {
            super(List.of(operands));
        }
    }

    /** Whether all conditions hold. */
    @XmlRootElement(name = "and")
    public static final class And extends Operation {

        private And() {
            super(List.of());
        }

        public And(Expression... operands) {
            super(List.of(operands));
        }
    }

    /** Whether a condition holds. */
    @XmlRootElement(name = "or")
    public static final class Or extends Operation {

        private Or() {
            super(List.of());
        }

        public Or(Expression... operands) {
            super(List.of(operands));
        }
    }

    /** Whether the first number is greater. */
    @XmlRootElement(name = "gt")
    public static final class Gt extends Operation {

        private Gt() {
            super(List.of());
        }

        public Gt(Expression... operands) {
            super(List.of(operands));
        }
    }

    /** Whether the first number is greater than the second or equal to it. */
    @XmlRootElement(name = "gte")
    public static final class Gte extends Operation {

        private Gte() {
            super(List.of());
        }

        public Gte(Expression... operands) {
            super(List.of(operands));
        }
    }

    /** Whether the first number is less than the second or equal to it. */
    @XmlRootElement(name = "lte")
    public static final class Lte extends Operation {

        private Lte() {
            super(List.of());
        }

        public Lte(Expression... operands) {
            super(List.of(operands));
        }
    }

    /** All values in one container. */
    @XmlRootElement(name = "multiple")
    public static final class Multiple extends Operation {

        private Multiple() {
            super(List.of());
        }

        public Multiple(Expression... operands) {
            super(List.of(operands));
        }
    }

    /** All numbers together. */
    @XmlRootElement(name = "sum")
    public static final class Sum extends Operation {

        private Sum() {
            super(List.of());
        }

        public Sum(Expression... operands) {
            super(List.of(operands));
        }
    }

    /** The value at a place of an ordered container: a number from 1 on, or the name of a variable. */
    @XmlRootElement(name = "index")
    @XmlAccessorType(XmlAccessType.FIELD)
    public static final class Index extends Operation {

        @XmlAttribute
        private String n = "";

        private Index() {
            super(List.of());
        }

        public Index(Expression operand, String n) {
            super(List.of(operand));
            this.n = n;
        }
    }

    /** Whether two texts are equal. */
    @XmlRootElement(name = "stringMatch")
    @XmlAccessorType(XmlAccessType.FIELD)
    public static final class StringMatch extends Operation {

        @XmlAttribute
        private boolean caseSensitive;

        private StringMatch() {
            super(List.of());
        }

        public StringMatch(Expression first, Expression second, boolean caseSensitive) {
            super(List.of(first, second));
            this.caseSensitive = caseSensitive;
        }
    }

    /** Whether a text matches a regular expression of XML Schema as a whole. */
    @XmlRootElement(name = "patternMatch")
    @XmlAccessorType(XmlAccessType.FIELD)
    public static final class PatternMatch extends Operation {

        @XmlAttribute
        private String pattern = "";

        private PatternMatch() {
            super(List.of());
        }

        public PatternMatch(Expression operand, String pattern) {
            super(List.of(operand));
            this.pattern = pattern;
        }
    }
}
