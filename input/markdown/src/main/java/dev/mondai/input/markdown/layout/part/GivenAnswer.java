package dev.mondai.input.markdown.layout.part;

import dev.mondai.input.markdown.layout.cut.Segment;
import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.line.Piece;
import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import dev.mondai.input.markdown.layout.sign.Sign;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a learner answered, on a page with results: the key only where it earned points. */
final class GivenAnswer {

    /** Points of an examination's page, and more than none. */
    private static final Pattern SCORED = Pattern.compile("得分\\s*:\\s*(?=[\\d.]*[1-9])");

    private final List<Sign> signs;
    private final Segment segment;
    private final Optional<ChoiceRun> run;
    private final Parts parts;

    GivenAnswer(List<Sign> signs, Segment segment, Optional<ChoiceRun> run, Parts parts) {
        this.signs = signs;
        this.segment = segment;
        this.run = run;
        this.parts = parts;
    }

    boolean isKey(Line line, Piece said) {
        return isScored(line) && isOneChoice(said);
    }

    /** Whether points are said for what a learner answered, on the line or the next: it was right, where one choice is. */
    private boolean isScored(Line line) {
        int from = line.number();
        return signs.subList(segment.from(), segment.to()).stream()
                .map(Sign::line)
                .dropWhile(other -> other.number() < from)
                .takeWhile(other -> other.number() <= from + 1)
                .anyMatch(other -> other.narrow().contains("得分")
                        && SCORED.matcher(other.narrow()).find());
    }

    private boolean isOneChoice(Piece said) {
        return run.isPresent()
                && parts.keyText()
                        .read(said.text())
                        .filter(r -> r.all() && r.choices().size() == 1)
                        .isPresent();
    }
}
