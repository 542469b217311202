package dev.mondai.exporter.moodle;

import dev.mondai.exporter.moodle.schema.NumberQuestionEntry;
import dev.mondai.exporter.moodle.schema.NumberQuestionEntry.UnitRole;
import dev.mondai.exporter.moodle.schema.UnitEntry;
import dev.mondai.model.NumericalQuestion;
import dev.mondai.model.Unit;
import dev.mondai.model.UnitRule;
import dev.mondai.text.PlainText;
import dev.mondai.text.RichText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;

/** What Moodle is told of the units of a numerical question. */
final class Units {

    /** Moodle puts the field in the place of five underscores or more; as many as make a field for a long number. */
    private static final String FIELD = "____________";

    private static final Pattern PLACE = Pattern.compile("_{5}");

    /** As many as Moodle's column keeps. */
    private static final int DECIMALS = 19;

    private Units() {}

    static NumberQuestionEntry.Units of(NumericalQuestion question) {
        if (question.unitRule() == UnitRule.SHOWN) {
            return NumberQuestionEntry.Units.NONE;
        }
        List<UnitEntry> units = question.units().stream().map(Units::entry).toList();
        boolean required = question.unitRule() == UnitRule.REQUIRED;
        return new NumberQuestionEntry.Units(required ? UnitRole.GRADED : UnitRole.OPTIONAL, units);
    }

    private static UnitEntry entry(Unit unit) {
        BigDecimal multiplier = BigDecimal.ONE.divide(unit.factor(), DECIMALS, RoundingMode.HALF_UP);
        return new UnitEntry(plain(multiplier), storedName(unit));
    }

    /** Moodle takes the blanks out of what a learner types before it looks for the unit. */
    static String storedName(Unit unit) {
        return unit.name().replaceAll("\\s+", "");
    }

    /** The stem; where a unit is only shown, with a line at its end that has the field and the unit in it. */
    static RichText stem(NumericalQuestion question) {
        RichText stem = question.body().stem();
        if (question.unitRule() != UnitRule.SHOWN || question.unit().isEmpty()) {
            return stem;
        }
        String unit = question.unit().get().name();
        boolean hasField = PLACE.matcher(PlainText.of(stem)).find();
        return stem.then(RichText.plain(hasField ? "(" + unit + ")" : FIELD + " " + unit));
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
