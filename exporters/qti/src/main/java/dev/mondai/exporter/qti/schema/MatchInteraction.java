package dev.mondai.exporter.qti.schema;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.List;

/** Two sets, of which entries of the first are paired with entries of the second. */
@XmlAccessorType(XmlAccessType.FIELD)
public final class MatchInteraction extends Interaction {

    @XmlAttribute
    private boolean shuffle;

    @XmlAttribute
    private int maxAssociations;

    @XmlElement(name = "simpleMatchSet")
    private List<MatchSet> sets = List.of();

    private MatchInteraction() {
        super("");
    }

    /** Sets between which any number of pairs may be made. */
    public MatchInteraction(String responseIdentifier, boolean shuffle, MatchSet first, MatchSet second) {
        super(responseIdentifier);
        this.shuffle = shuffle;
        this.sets = List.of(first, second);
    }

    /** One of the two sets. */
    @XmlAccessorType(XmlAccessType.FIELD)
    public static final class MatchSet {

        @XmlElement(name = "simpleAssociableChoice")
        private List<AssociableChoice> entries = List.of();

        private MatchSet() {}

        public MatchSet(List<AssociableChoice> entries) {
            this.entries = entries;
        }
    }

    /** An entry of a set. */
    @XmlAccessorType(XmlAccessType.FIELD)
    public static final class AssociableChoice {

        @XmlAttribute
        private String identifier = "";

        @XmlAttribute
        private int matchMax;

        @XmlElement
        private String xhtml = "";

        private AssociableChoice() {}

        /**
         * An entry of a set.
         *
         * @param matchMax how many pairs it may be part of; 0 for any number
         */
        public AssociableChoice(String identifier, int matchMax, String xhtml) {
            this.identifier = identifier;
            this.matchMax = matchMax;
            this.xhtml = xhtml;
        }
    }
}
