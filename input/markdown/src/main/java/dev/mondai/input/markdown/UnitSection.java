package dev.mondai.input.markdown;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.DiagnosticSink;
import dev.mondai.diagnostic.Location;
import dev.mondai.model.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the units that a number may be given in: a list, the first with its name alone, {@code cm = 0.01 m} then. */
final class UnitSection {

    private static final Pattern WITH_FACTOR = Pattern.compile("^(.+?)\\s*[=＝]\\s*(.+)$");

    private final NumberNotation notation;
    private final DiagnosticSink diagnostics;
    private final List<Unit> units = new ArrayList<>();

    UnitSection(NumberNotation notation, DiagnosticSink diagnostics) {
        this.notation = notation;
        this.diagnostics = diagnostics;
    }

    /** The units; an item that is none is reported. */
    List<Unit> read(List<AnswerDraft> items) {
        for (AnswerDraft item : items) {
            Optional<Unit> unit = AnswerText.of(item.markdown()).flatMap(this::unit);
            if (unit.isEmpty() || !item.feedback().isEmpty()) {
                report(item.place(), MarkdownCode.UNIT_UNRECOGNISED, Quotation.of(item.markdown()));
            } else if (units.stream().anyMatch(u -> u.name().equals(unit.get().name()))) {
                report(item.place(), MarkdownCode.UNIT_TWICE, unit.get().name());
            } else {
                units.add(unit.get());
            }
        }
        return List.copyOf(units);
    }

    private Optional<Unit> unit(String text) {
        Matcher matcher = WITH_FACTOR.matcher(text);
        if (!matcher.matches()) {
            return units.isEmpty() && !text.isEmpty() ? Optional.of(Unit.main(text)) : Optional.empty();
        }
        return units.isEmpty() ? Optional.empty() : factor(matcher.group(2)).map(f -> new Unit(matcher.group(1), f));
    }

    /** A number in the first unit. */
    private Optional<BigDecimal> factor(String text) {
        return NumberPhrase.of(text)
                .filter(number -> number.form() == NumberPhrase.Form.EXACT)
                .filter(number -> number.unit().isEmpty()
                        || number.unit().equals(units.get(0).name()))
                .flatMap(number -> notation.parse(number.first()))
                .filter(factor -> factor.signum() > 0);
    }

    private void report(Location place, MarkdownCode code, String argument) {
        diagnostics.report(Diagnostic.at(place, code, argument));
    }
}
