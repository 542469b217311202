package dev.mondai.exporter.qti.schema.canvas;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.XmlValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens where an answer meets a test. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"test", "score", "feedback"})
public final class Condition {

    @XmlAttribute(name = "continue")
    private String goOn = "";

    @XmlElement(name = "conditionvar")
    private @Nullable Test test;

    @XmlElement(name = "setvar")
    private @Nullable Points score;

    @XmlElement(name = "displayfeedback")
    private @Nullable Shown feedback;

    private Condition() {}

    private Condition(Test test, boolean scores, @Nullable String feedback) {
        this.goOn = scores ? "No" : "Yes";
        this.test = test;
        this.score = scores ? new Points() : null;
        this.feedback = feedback == null ? null : new Shown(feedback);
    }

    /** The answer that earns all points, with feedback or none. */
    public static Condition scoring(Test test, @Nullable String feedback) {
        return new Condition(test, true, feedback);
    }

    /** Feedback alone; the conditions behind it are looked at too. */
    public static Condition showing(Test test, String feedback) {
        return new Condition(test, false, feedback);
    }

    /** What an answer is compared with. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(propOrder = {"equal", "all", "other"})
    public static final class Test {

        @XmlElement(name = "varequal")
        private @Nullable Picked equal;

        @XmlElement(name = "and")
        private @Nullable All all;

        @XmlElement
        private @Nullable Other other;

        private Test() {}

        /** Whether a choice was picked. */
        public static Test picked(String choice) {
            Test test = new Test();
            test.equal = new Picked(choice);
            return test;
        }

        /** Whether exactly some of the choices were picked. */
        public static Test exactly(List<String> right, List<String> wrong) {
            Test test = new Test();
            test.all = new All(right, wrong);
            return test;
        }

        /** Any answer. */
        public static Test any() {
            Test test = new Test();
            test.other = new Other();
            return test;
        }
    }

    /** All of these picked, and none of those. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(propOrder = {"right", "wrong"})
    static final class All {

        @XmlElement(name = "varequal")
        private List<Picked> right = List.of();

        @XmlElement(name = "not")
        private List<Not> wrong = List.of();

        private All() {}

        All(List<String> right, List<String> wrong) {
            this.right = right.stream().map(Picked::new).toList();
            this.wrong = wrong.stream().map(Not::new).toList();
        }
    }

    /** A choice that must not be picked. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Not {

        @XmlElement(name = "varequal")
        private @Nullable Picked picked;

        private Not() {}

        Not(String choice) {
            this.picked = new Picked(choice);
        }
    }

    /** A choice that was picked. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Picked {

        @XmlAttribute(name = "respident")
        private String response = "response1";

        @XmlValue
        private String choice = "";

        private Picked() {}

        Picked(String choice) {
            this.choice = choice;
        }
    }

    /** Matches whatever was answered. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Other {}

    /** All points, in percent. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Points {

        @XmlAttribute
        private String action = "Set";

        @XmlAttribute(name = "varname")
        private String variable = "SCORE";

        @XmlValue
        private String percent = "100";
    }

    /** The ident of a feedback. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Shown {

        @XmlAttribute(name = "feedbacktype")
        private String type = "Response";

        @XmlAttribute(name = "linkrefid")
        private String ident = "";

        private Shown() {}

        Shown(String ident) {
            this.ident = ident;
        }
    }
}
