package dev.mondai.exporter.html;

import dev.mondai.model.AcceptedAnswer;
import dev.mondai.model.Fraction;
import dev.mondai.model.NumericalAnswer;
import dev.mondai.model.Unit;
import dev.mondai.model.UnitRule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a field accepts, for the scripts and in words; the same for whole questions and for gaps. */
final class Accepted {

    private final Words words;

    Accepted(Words words) {
        this.words = words;
    }

    /** @param json gets the fields of one that is answered with text */
    static void texts(KeyJson json, List<AcceptedAnswer> answers, boolean caseSensitive) {
        json.flag("caseSensitive", caseSensitive);
        json.objects(
                "texts",
                answers,
                answer -> json.text("text", answer.text())
                        .number("fraction", answer.fraction().percent()));
    }

    /** @param json gets the fields of one that is answered with a number */
    static void numbers(KeyJson json, List<NumericalAnswer> answers, List<Unit> units, UnitRule rule) {
        json.text("unitRule", rule.name().toLowerCase(Locale.ROOT));
        json.objects("units", units, unit -> json.text("name", unit.name()).number("factor", unit.factor()));
        json.objects(
                "ranges",
                answers,
                answer -> json.number("low", answer.low())
                        .number("high", answer.high())
                        .number("fraction", answer.fraction().percent()));
    }

    /** An answer as text, with its part where that is not all. */
    String named(AcceptedAnswer answer) {
        return answer.hasWildcard() ? answer.text() : answer.literal();
    }

    String named(NumericalAnswer answer, Optional<String> unit) {
        String low = words.number(answer.low());
        boolean exact = answer.low().compareTo(answer.high()) == 0;
        String range = exact ? low : words.of("range", low, words.number(answer.high()));
        return unit.map(name -> range + " " + name).orElse(range);
    }

    /** The text, and what it earns where that is not all. */
    String withPart(String text, Fraction fraction) {
        return fraction.equals(Fraction.FULL) ? text : words.of("part", text, words.number(fraction.percent()));
    }
}
