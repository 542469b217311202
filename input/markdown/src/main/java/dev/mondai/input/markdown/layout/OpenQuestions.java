package dev.mondai.input.markdown.layout;

import dev.mondai.input.markdown.layout.cut.Segment;
import dev.mondai.input.markdown.layout.house.FoundQuestion.Kind;
import dev.mondai.input.markdown.layout.house.Problem;
import dev.mondai.input.markdown.layout.house.Recognition.Pairs;
import dev.mondai.input.markdown.layout.key.FilledBlank;
import dev.mondai.input.markdown.layout.key.Key;
import dev.mondai.input.markdown.layout.line.Heading;
import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.line.Piece;
import dev.mondai.input.markdown.layout.line.TagsAlone;
import dev.mondai.input.markdown.layout.part.Parts;
import dev.mondai.input.markdown.layout.part.Parts.Part;
import dev.mondai.input.markdown.layout.sign.Sign;
import dev.mondai.input.markdown.layout.vocabulary.Truth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Questions without choices: statements that are true or false, and pairs of a question and its answer. */
final class OpenQuestions {

    private final List<Sign> signs;
    private final Statements statements;
    private final GatheredKeys gathered;
    private final Pairs pairs;
    private final FoundQuestions found;

    OpenQuestions(List<Sign> signs, Statements statements, GatheredKeys gathered, Pairs pairs, FoundQuestions found) {
        this.signs = signs;
        this.statements = statements;
        this.gathered = gathered;
        this.pairs = pairs;
        this.found = found;
    }

    void read(Segment segment, Parts parts) {
        boolean judged = signs.get(segment.head()).judged().isPresent();
        Optional<Truth> said = statements.judge(segment, parts, found.language(), judged);
        Optional<Truth> judge = judged ? said.map(Truth::judging) : said;
        if (parts.pieces(Part.KEY).isEmpty()) {
            takeKey(segment, parts, judge, judged);
        }
        if (judged) {
            judge.flatMap(judging -> FilledBlank.takeTruth(parts, judging, true))
                    .ifPresent(parts::addKey);
        }
        boolean written = parts.pieces(Part.KEY).stream().anyMatch(p -> !p.isBlank());
        boolean answered = written || !QuestionText.explanation(parts).isEmpty() && parts.isRevealed();
        Optional<String> truth = judge.flatMap(judging -> truth(parts, judging));
        Optional<Problem> doubt = answered
                ? truth.flatMap(value -> contradicted(parts, judge.orElseThrow(), value))
                : judge.flatMap(judging -> doubt(segment, judging));
        if (doubt.isPresent()) {
            found.add(segment, parts, Kind.TRUE_FALSE, doubt).writePair("key");
        } else if (truth.isPresent()) {
            found.add(segment, parts, Kind.TRUE_FALSE, Optional.empty()).write(Key.of(Set.of(), ""), truth.get());
        } else if (answered) {
            addPair(segment, parts, written);
        } else {
            addUnanswered(segment, parts);
        }
    }

    private void takeKey(Segment segment, Parts parts, Optional<Truth> judge, boolean judged) {
        judge.flatMap(judging -> FilledBlank.takeTruth(parts, judging, judged))
                .or(() -> FilledBlank.take(parts))
                .ifPresent(parts::addKey);
        gathered.take(segment, parts);
        judge.ifPresent(judging -> takeRevealed(parts, judging));
    }

    /** What explains a statement may begin with what it says of it: that is the key. */
    private static void takeRevealed(Parts parts, Truth judge) {
        if (parts.isExplained() && parts.pieces(Part.KEY).isEmpty()) {
            parts.pieces(Part.EXPLANATION).stream()
                    .filter(piece -> !piece.isBlank()
                            && !parts.isTitle(piece)
                            && !TagsAlone.are(piece.text().strip()))
                    .findFirst()
                    .filter(piece -> judge.read(piece.text()).isPresent())
                    .ifPresent(parts::makeKey);
        }
    }

    /** What the key says of a statement; why it is so, behind it, explains it. */
    private static Optional<String> truth(Parts parts, Truth truth) {
        List<Piece> said =
                parts.pieces(Part.KEY).stream().filter(p -> !p.isBlank()).toList();
        Optional<Truth.Reading> reading =
                said.size() == 1 ? truth.read(said.get(0).text()) : Optional.empty();
        reading.filter(r -> !r.all()).ifPresent(r -> parts.addFirst(Part.EXPLANATION, said.get(0)));
        return reading.map(r -> r.value() ? "True" : "False");
    }

    /** Another key behind that of a statement, which says the contrary: that of another statement, whose number was not seen. */
    private static Optional<Problem> contradicted(Parts parts, Truth judge, String value) {
        return parts.pieces(Part.KEY_AGAIN).stream()
                .filter(again -> judge.read(again.text())
                        .filter(said -> !value.equals(said.value() ? "True" : "False"))
                        .isPresent())
                .map(again -> Problem.of(
                        Problem.Kind.KEY_CONTRADICTED, again.line(), value, value.equals("True") ? "False" : "True"))
                .findFirst();
    }

    /** What may judge a statement, or another one. */
    private Optional<Problem> doubt(Segment segment, Truth judge) {
        return gathered.doubtOf(segment)
                .filter(d -> judge.read(d.entry().key().text()).isPresent())
                .map(d -> d.problem(line(segment)));
    }

    private int line(Segment segment) {
        return signs.get(segment.head()).line().number();
    }

    private void addPair(Segment segment, Parts parts, boolean written) {
        if (pairs == Pairs.NONE) {
            Problem missing = Problem.of(Problem.Kind.CHOICES_MISSING, line(segment));
            found.add(segment, parts, Kind.PAIR, Optional.of(missing)).writePair("key");
        } else {
            found.add(segment, parts, Kind.PAIR, Optional.empty())
                    .writePair(pairs == Pairs.SHORT_ANSWER && written ? "key" : "model-answer");
        }
    }

    /** What has no choices and no answer is no question, but where it is judged, or where the author numbered it and more can be seen. */
    private void addUnanswered(Segment segment, Parts parts) {
        Line head = signs.get(segment.head()).line();
        Optional<Line> unread = UnreadChoices.in(signs, segment, gathered.appendices());
        if (signs.get(segment.head()).judged().isPresent()) {
            found.add(segment, parts, Kind.TRUE_FALSE, problem(Problem.Kind.KEY_UNCLEAR, head))
                    .writePair("key");
        } else if (unread.isPresent()) {
            if (parts.pieces(Part.STEM).stream().allMatch(Piece::isBlank)) {
                parts.add(Part.STEM, Heading.text(head, Heading.start(head)));
            }
            found.add(segment, parts, Kind.CHOICE, problem(Problem.Kind.CHOICES_UNREAD, unread.get()))
                    .writePair("key");
        } else {
            found.addOutside(segment.head(), segment.to());
        }
    }

    private static Optional<Problem> problem(Problem.Kind kind, Line line) {
        return Optional.of(Problem.of(kind, line.number(), line.text().strip()));
    }
}
