package dev.mondai.exporter.qti.schema;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElements;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The root of the test's file: all items in one part, in sections by category. */
@XmlRootElement(name = "assessmentTest")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"outcomes", "part", "processing"})
public final class AssessmentTest {

    @XmlAttribute
    private String identifier = "";

    @XmlAttribute
    private String title = "";

    @XmlAttribute
    private String toolName = "mondai";

    @XmlElement(name = "outcomeDeclaration")
    private List<OutcomeDeclaration> outcomes =
            List.of(OutcomeDeclaration.number("SCORE", "0", null), OutcomeDeclaration.number("MAXSCORE", "0", null));

    @XmlElement(name = "testPart")
    private @Nullable Part part;

    @XmlElement(name = "outcomeProcessing")
    private OutcomeProcessing processing = new OutcomeProcessing();

    private AssessmentTest() {}

    public AssessmentTest(String identifier, String title, String partIdentifier, List<Section> sections) {
        this.identifier = identifier;
        this.title = title;
        this.part = new Part(partIdentifier, sections);
    }

    /** Items that learners may answer in any order, each with its feedback at once. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(propOrder = {"control", "sections"})
    static final class Part {

        @XmlAttribute
        private String identifier = "";

        @XmlAttribute
        private String navigationMode = "nonlinear";

        @XmlAttribute
        private String submissionMode = "individual";

        @XmlElement(name = "itemSessionControl")
        private SessionControl control = new SessionControl();

        @XmlElement(name = "assessmentSection")
        private List<Section> sections = List.of();

        private Part() {}

        Part(String identifier, List<Section> sections) {
            this.identifier = identifier;
            this.sections = sections;
        }
    }

    /** Any number of attempts, with feedback. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class SessionControl {

        @XmlAttribute
        private int maxAttempts;

        @XmlAttribute
        private boolean showFeedback = true;
    }

    /** Adds up what the items give. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class OutcomeProcessing {

        @XmlElement(name = "setOutcomeValue")
        private List<SetOutcomeValue> values = List.of(total("SCORE"), total("MAXSCORE"));

        private static SetOutcomeValue total(String outcome) {
            return new SetOutcomeValue(outcome, new Operation.Sum(new Reference.TestVariables(outcome)));
        }
    }

    /** A category, a group or the variants of a question: its sub-sections and items, in their order. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(propOrder = {"selection", "parts"})
    public static final class Section {

        @XmlAttribute
        private String identifier = "";

        @XmlAttribute
        private String title = "";

        @XmlAttribute
        private boolean visible = true;

        @XmlElement
        private @Nullable Selection selection;

        @XmlElements({
            @XmlElement(name = "assessmentSection", type = Section.class),
            @XmlElement(name = "assessmentItemRef", type = ItemRef.class)
        })
        private List<Object> parts = List.of();

        private Section() {}

        /**
         * A section.
         *
         * @param parts sections and {@link ItemRef}s in their order
         */
        public Section(String identifier, String title, List<Object> parts) {
            this.identifier = identifier;
            this.title = title;
            this.parts = parts;
        }

        /** The same section, of whose parts a learner gets so many. */
        public Section selecting(@Nullable Integer count) {
            selection = count == null ? null : new Selection(count);
            return this;
        }
    }

    /** How many parts of a section a learner gets. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Selection {

        @XmlAttribute
        private int select;

        private Selection() {}

        Selection(int select) {
            this.select = select;
        }
    }

    /** A reference to an item's file. */
    @XmlAccessorType(XmlAccessType.FIELD)
    public static final class ItemRef {

        @XmlAttribute
        private String identifier = "";

        @XmlAttribute
        private String href = "";

        private ItemRef() {}

        public ItemRef(String identifier, String href) {
            this.identifier = identifier;
            this.href = href;
        }
    }
}
