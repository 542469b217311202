package dev.mondai.exporter.moodle.schema;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import jakarta.xml.bind.annotation.XmlTransient;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question that is answered with a number, and perhaps with its unit. */
@XmlTransient
public abstract class NumberQuestionEntry extends QuestionEntry {

    @XmlElementWrapper
    @XmlElement(name = "unit")
    private final @Nullable List<UnitEntry> units;

    private final int unitgradingtype;
    private final String unitpenalty;
    private final int showunits;
    private final int unitsleft = 0;

    NumberQuestionEntry(String type, Common common, Units units) {
        super(type, common);
        this.units = units.units.isEmpty() ? null : units.units;
        this.unitgradingtype = units.role == UnitRole.GRADED ? 1 : 0;
        this.unitpenalty = units.role == UnitRole.GRADED ? "1.0" : "0.1";
        this.showunits = units.role == UnitRole.NONE ? 3 : 0;
    }

    /** What Moodle does with a unit that a learner types. */
    public enum UnitRole {
        /** It takes numbers only. */
        NONE,
        /** It converts the number where it knows the unit. */
        OPTIONAL,
        /** It converts the number, and gives nothing where the unit is missing or wrong. */
        GRADED
    }

    /** The units, the first of them the one that the answers are given in. */
    public record Units(UnitRole role, List<UnitEntry> units) {

        /** Numbers without a unit. */
        public static final Units NONE = new Units(UnitRole.NONE, List.of());

        public Units {
            units = List.copyOf(units);
        }
    }
}
