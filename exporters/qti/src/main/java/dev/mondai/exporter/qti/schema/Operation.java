package dev.mondai.exporter.qti.schema;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
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
}
