package dev.mondai.exporter.qti.schema;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlRootElement;

/** An expression that names a variable. */
@XmlAccessorType(XmlAccessType.FIELD)
public abstract sealed class Reference extends Expression {

    private Reference() {}

    /** The value of a response or an outcome. */
    @XmlRootElement(name = "variable")
    @XmlAccessorType(XmlAccessType.FIELD)
    public static final class Variable extends Reference {

        @XmlAttribute
        private String identifier = "";

        private Variable() {}

        public Variable(String identifier) {
            this.identifier = identifier;
        }
    }

    /** The right answer of a response. */
    @XmlRootElement(name = "correct")
    @XmlAccessorType(XmlAccessType.FIELD)
    public static final class Correct extends Reference {

        @XmlAttribute
        private String identifier = "";

        private Correct() {}

        public Correct(String identifier) {
            this.identifier = identifier;
        }
    }

    /** What a response earns by its mapping. */
    @XmlRootElement(name = "mapResponse")
    @XmlAccessorType(XmlAccessType.FIELD)
    public static final class MapResponse extends Reference {

        @XmlAttribute
        private String identifier = "";

        private MapResponse() {}

        public MapResponse(String identifier) {
            this.identifier = identifier;
        }
    }

    /** The values that an outcome has in all items of a test. */
    @XmlRootElement(name = "testVariables")
    @XmlAccessorType(XmlAccessType.FIELD)
    public static final class TestVariables extends Reference {

        @XmlAttribute
        private String variableIdentifier = "";

        private TestVariables() {}

        public TestVariables(String variableIdentifier) {
            this.variableIdentifier = variableIdentifier;
        }
    }
}
