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

    ChoiceTable(List<Sign> signs, Segment segment, Optional<ChoiceRun> run) {
        this.signs = signs;
        this.segment = segment;
        this.run = run;
        this.choices = new RunLines(run);
    }

    /** The rule below the first row. */
    boolean isRule(Line line) {
        return Cell.isRule(line)
                && Cell.isRow(signs.get(run.orElseThrow().first()).line());
    }

    /** A row of the head, above the choices. */
    boolean isHead(int at) {
        for (int i = at; i < segment.to() && signs.get(i).line().text().strip().startsWith("|"); i++) {
            if (choices.hold(i)) {
                return true;
            }
        }
        return false;
    }
}
