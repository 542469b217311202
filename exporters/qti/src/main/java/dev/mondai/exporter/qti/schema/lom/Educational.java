package dev.mondai.exporter.qti.schema.lom;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** LOM 5: how hard an item is, in the author's own word. */
@XmlAccessorType(XmlAccessType.FIELD)
public final class Educational {

    @XmlElement
    private @Nullable Difficulty difficulty;

    private Educational() {}

    public Educational(String difficulty) {
        this.difficulty = new Difficulty(difficulty);
    }

    /** A word and the vocabulary that it is from. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(propOrder = {"source", "value"})
    static final class Difficulty {

        private static final Set<String> STANDARD =
                Set.of("very easy", "easy", "medium", "difficult", "very difficult");

        @XmlElement
        private String source = "";

        @XmlElement
        private String value = "";

        private Difficulty() {}

        Difficulty(String value) {
            this.source = STANDARD.contains(value) ? "LOMv1.0" : "mondai";
            this.value = value;
        }
    }
}
