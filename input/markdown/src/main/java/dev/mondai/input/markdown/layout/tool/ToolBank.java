package dev.mondai.input.markdown.layout.tool;

import dev.mondai.input.markdown.layout.house.FoundQuestion;
import dev.mondai.input.markdown.layout.house.HouseText;
import dev.mondai.input.markdown.layout.house.Recognition;
import dev.mondai.input.markdown.layout.house.Recognition.TracedLine;
import dev.mondai.input.markdown.layout.line.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What was found in a document of another tool, one question after the other. */
final class ToolBank {

    private final String rule;
    private final Optional<String> language;
    private final HouseText house = new HouseText();
    private final List<FoundQuestion> questions = new ArrayList<>();
    private final List<TracedLine> trace = new ArrayList<>();
    private final List<Piece> introduction = new ArrayList<>();
    private final List<Piece> outside = new ArrayList<>();

    /** @param rule what {@code --explain} calls the tool */
    ToolBank(String rule, Optional<String> language) {
        this.rule = rule;
        this.language = language;
    }

    void add(ToolQuestion question) {
        house.seam("question", question.line());
        if (!question.above().isEmpty()) {
            house.seam("above", question.line());
            question.above().forEach(title -> house.add("# " + title, question.line(), 0));
        }
        questions.add(new FoundQuestion(
                Optional.empty(),
                Optional.empty(),
                question.above(),
                language,
                question.line(),
                FoundQuestion.Kind.CHOICE,
                List.of(),
                question.problem()));
        trace.add(new TracedLine(question.line(), "question", rule));
        question.write(house);
    }

    /** Begins a group of the questions that are added until it ends. */
    void beginGroup(int line, String title, int pick) {
        house.seam("group", line);
        house.add("# " + title, line, 0);
        house.add("", line, 0);
        house.add("<!-- mondai: type=group pick=" + pick + " -->", line, 0);
    }

    /** The same of all that are added, below a text that they share. */
    void beginGroup(ToolQuestion shared) {
        house.seam("group", shared.line());
        house.add("# " + shared.stem(), shared.line(), 0);
        house.add("", shared.line(), 0);
        house.add("<!-- mondai: type=group -->", shared.line(), 0);
        house.seam("stimulus", shared.line());
        house.add(shared.part("stem"), "");
    }

    void endGroup(int line) {
        house.seam("group-end", line);
    }

    void trace(List<Piece> pieces, String part) {
        pieces.forEach(piece -> trace.add(new TracedLine(piece.line(), part, rule)));
    }

    /** Keeps text that belongs to no question: before the first one it describes the bank. */
    void outside(List<Piece> pieces) {
        (questions.isEmpty() ? introduction : outside).addAll(pieces);
    }

    /** Tells of what only the tool has a use for. */
    void leaveOut(List<Piece> pieces) {
        outside.addAll(pieces);
    }

    void introduction(List<Piece> pieces) {
        introduction.addAll(pieces);
    }

    Recognition recognition() {
        write("introduction", introduction);
        write("outside", outside);
        List<Integer> left = Stream.concat(introduction.stream(), outside.stream())
                .map(Piece::line)
                .toList();
        return new Recognition(house, questions, trace, left);
    }

    private void write(String part, List<Piece> pieces) {
        List<Piece> said = HouseText.trimmed(pieces);
        if (!said.isEmpty()) {
            house.seam(part, said.get(0).line());
            said.forEach(piece -> house.add(piece.text(), piece.line(), piece.column()));
        }
    }
}
