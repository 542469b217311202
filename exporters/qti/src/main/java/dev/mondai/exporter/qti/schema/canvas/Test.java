package dev.mondai.exporter.qti.schema.canvas;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlValue;
import java.util.List;

/** What an answer is compared with. */
public sealed interface Test {

    /** Whether a choice was picked, or a text entered. */
    @XmlRootElement(name = "varequal")
    @XmlAccessorType(XmlAccessType.FIELD)
    final class Equal implements Test {

        @XmlAttribute(name = "respident")
        private String response = "";

        @XmlValue
        private String answer = "";

        private Equal() {}

        public Equal(String response, String answer) {
            this.response = response;
            this.answer = answer;
        }
    }

    /** Whether a number is at least so large. */
    @XmlRootElement(name = "vargte")
    @XmlAccessorType(XmlAccessType.FIELD)
    final class AtLeast implements Test {

        @XmlAttribute(name = "respident")
        private String response = "";

        @XmlValue
        private String number = "";

        private AtLeast() {}

        public AtLeast(String response, String number) {
            this.response = response;
            this.number = number;
        }
    }

    /** Whether a number is at most so large. */
    @XmlRootElement(name = "varlte")
    @XmlAccessorType(XmlAccessType.FIELD)
    final class AtMost implements Test {

        @XmlAttribute(name = "respident")
        private String response = "";

        @XmlValue
        private String number = "";

        private AtMost() {}

        public AtMost(String response, String number) {
            this.response = response;
            this.number = number;
        }
    }

    /** Whether all of some tests are met. */
    @XmlRootElement(name = "and")
    @XmlAccessorType(XmlAccessType.FIELD)
    final class And implements Test {

        @XmlAnyElement(lax = true)
        private List<Test> tests = List.of();

        private And() {}

        public And(List<? extends Test> tests) {
            this.tests = List.copyOf(tests);
        }
    }

    /** Whether one of some tests is met. */
    @XmlRootElement(name = "or")
    @XmlAccessorType(XmlAccessType.FIELD)
    final class Or implements Test {

        @XmlAnyElement(lax = true)
        private List<Test> tests = List.of();

        private Or() {}

        public Or(List<? extends Test> tests) {
            this.tests = List.copyOf(tests);
        }
    }

    /** Whether a test is not met. */
    @XmlRootElement(name = "not")
    @XmlAccessorType(XmlAccessType.FIELD)
    final class Not implements Test {

        @XmlAnyElement(lax = true)
        private List<Test> test = List.of();

        private Not() {}

        public Not(Test test) {
            this.test = List.of(test);
        }
    }

    /** Met by whatever was answered. */
    @XmlRootElement(name = "other")
    @XmlAccessorType(XmlAccessType.FIELD)
    final class Any implements Test {}
}
