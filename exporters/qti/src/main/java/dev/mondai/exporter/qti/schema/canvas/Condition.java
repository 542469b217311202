package dev.mondai.exporter.qti.schema.canvas;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import jakarta.xml.bind.annotation.XmlSeeAlso;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.XmlValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens where an answer meets a test. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlSeeAlso({
    Test.Equal.class,
    Test.AtLeast.class,
    Test.AtMost.class,
    Test.And.class,
    Test.Or.class,
    Test.Not.class,
    Test.Any.class
})
@XmlType(propOrder = {"tests", "score", "feedback"})
public final class Condition {

    @XmlAttribute(name = "continue")
    private @Nullable String goOn;

    @XmlElementWrapper(name = "conditionvar")
    @XmlAnyElement(lax = true)
    private List<Test> tests = List.of();

    @XmlElement(name = "setvar")
    private @Nullable Points score;

    @XmlElement(name = "displayfeedback")
    private List<Shown> feedback = List.of();

    private Condition() {}

    private Condition(@Nullable String goOn, List<? extends Test> tests, @Nullable Points score) {
        this.goOn = goOn;
        this.tests = List.copyOf(tests);
        this.score = score;
    }

    /** The answer that earns all points: one of these tests is met. Nothing behind it is looked at. */
    public static Condition scoring(List<? extends Test> tests) {
        return new Condition("No", tests, new Points("Set", "100"));
    }

    /** An answer that earns a part, in percent; the conditions behind it are looked at too. */
    public static Condition adding(Test test, String percent) {
        return new Condition(null, List.of(test), new Points("Add", percent));
    }

    /** Feedback alone; the conditions behind it are looked at too. */
    public static Condition showing(Test test, String feedback) {
        return new Condition("Yes", List.of(test), null).shows(List.of(feedback));
    }

    /** Neither points nor feedback: the end of the conditions of an item that a person scores. */
    public static Condition ending() {
        return new Condition("No", List.of(new Test.Any()), null);
    }

    /** The same with some feedback, by its idents. */
    public Condition shows(List<String> idents) {
        feedback = idents.stream().map(Shown::new).toList();
        return this;
    }

    /** Points in percent. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Points {

        @XmlAttribute
        private String action = "";

        @XmlAttribute(name = "varname")
        private String variable = "SCORE";

        @XmlValue
        private String percent = "";

        private Points() {}

        Points(String action, String percent) {
            this.action = action;
            this.percent = percent;
        }
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
