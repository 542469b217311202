package dev.mondai.input.markdown.layout.tool;

import dev.mondai.input.markdown.layout.house.Recognition;
import dev.mondai.input.markdown.layout.line.Fences;
import dev.mondai.input.markdown.layout.line.Piece;
import dev.mondai.input.markdown.layout.vocabulary.LanguageGuess;
import dev.mondai.input.markdown.layout.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a page holds the quizzes of a tool.
 *
 * @param name what {@code --explain} calls the tool
 * @param word what stands in each line that begins a quiz
 * @param begin a line that begins one; its group {@code fence}, if it has one, is what ends it
 * @param end a line that ends one
 */
record ToolBlocks(String name, String word, Pattern begin, Pattern end) {

    /** @param quiz whether it is a quiz, its marks left out, or text between two */
    private record Block(boolean quiz, List<Piece> lines) {

        /** Its lines without the indent that all of them have. */
        List<Piece> unindented() {
            int common = lines.stream()
                    .filter(line -> !line.isBlank())
                    .mapToInt(line ->
                            line.text().length() - line.text().stripLeading().length())
                    .min()
                    .orElse(0);
            return lines.stream()
                    .map(line -> line.isBlank()
                            ? line
                            : new Piece(line.line(), common, line.text().substring(common)))
                    .toList();
        }
    }

    /**
     * Reads the quizzes of a page; what stands beside them is told.
     *
     * @param reader what reads the lines of one quiz, without their common indent, into a bank
     * @return empty where there is none
     */
    Optional<Recognition> read(List<String> source, Words words, Function<ToolBank, Consumer<List<Piece>>> reader) {
        List<Block> blocks = source.stream().anyMatch(line -> line.contains(word)) ? in(source) : List.of();
        if (blocks.stream().noneMatch(Block::quiz)) {
            return Optional.empty();
        }
        ToolBank bank = new ToolBank(name, LanguageGuess.of(source, words));
        Consumer<List<Piece>> quiz = reader.apply(bank);
        for (Block block : blocks) {
            if (block.quiz()) {
                quiz.accept(block.unindented());
            } else {
                bank.outside(block.lines());
            }
        }
        return Optional.of(bank.recognition());
    }

    /** All blocks, in document order; what has no end is no quiz. */
    private List<Block> in(List<String> source) {
        List<Block> blocks = new ArrayList<>();
        List<Piece> text = new ArrayList<>();
        boolean code = false;
        for (int i = 0; i < source.size(); i++) {
            int close = !code && source.get(i).contains(word) ? close(source, i) : -1;
            if (close >= 0) {
                blocks.add(new Block(false, text));
                text = new ArrayList<>();
                blocks.add(new Block(true, pieces(source, i + 1, close)));
                i = close;
            } else {
                code ^= Fences.turnAt(source.get(i));
                text.add(new Piece(i, 0, source.get(i)));
            }
        }
        blocks.add(new Block(false, text));
        return blocks;
    }

    /** The line that closes the quiz that begins at a line; -1 where none begins, or nothing closes it. */
    private int close(List<String> source, int at) {
        Matcher opened = begin.matcher(source.get(at));
        if (!opened.matches()) {
            return -1;
        }
        String fence = begin.pattern().contains("?<fence>") ? opened.group("fence") : null;
        for (int i = at + 1; i < source.size(); i++) {
            if (fence == null
                    ? end.matcher(source.get(i)).matches()
                    : source.get(i).strip().equals(fence)) {
                return i;
            }
        }
        return -1;
    }

    private static List<Piece> pieces(List<String> source, int from, int to) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = from; i < to; i++) {
            pieces.add(new Piece(i, 0, source.get(i)));
        }
        return pieces;
    }
}
