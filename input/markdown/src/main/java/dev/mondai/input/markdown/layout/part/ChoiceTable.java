package dev.mondai.input.markdown.layout.part;

import dev.mondai.input.markdown.layout.cut.Segment;
import dev.mondai.input.markdown.layout.line.Cell;
import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import dev.mondai.input.markdown.layout.sign.Sign;
import java.util.List;
import java.util.Optional;

/** What belongs to a table whose rows are the choices, and says nothing. */
final class ChoiceTable {

    private final List<Sign> signs;
    private final Segment segment;
    private final Optional<ChoiceRun> run;
    private final RunLines choices;

    /** @param choices the lines of the run */
    ChoiceTable(List<Sign> signs, Segment segment, Optional<ChoiceRun> run, RunLines choices) {
        this.signs = signs;
        this.segment = segment;
        this.run = run;
        this.choices = choices;
    }

    /** The rule below the first row. */
    boolean isRule(Line line) {
        return Cell.isRule(line)
                && Cell.isRow(signs.get(run.orElseThrow().first()).line());
    }

    /** A row of the head, above the choices. */
    boolean isHead(int at) {
        for (int i = at; i < segment.to() && beginsWithBar(signs.get(i).line()); i++) {
            if (choices.hold(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it does so as it is written: a bar of full width is none. */
    private static boolean beginsWithBar(Line line) {
        return line.startsWith('|') && line.text().strip().startsWith("|");
    }
}
