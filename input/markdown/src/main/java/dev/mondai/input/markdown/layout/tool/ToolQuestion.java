package dev.mondai.input.markdown.layout.tool;

import dev.mondai.input.markdown.layout.house.HouseText;
import dev.mondai.input.markdown.layout.house.Problem;
import dev.mondai.input.markdown.layout.line.Piece;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A question of another tool as it is collected: its parts, which are written in the order of the house layout. */
final class ToolQuestion {

    /** @param label a letter; empty where the author gives none */
    record Choice(boolean right, String label, List<Piece> text, List<Piece> feedback) {}

    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<&{}()$~|]");

    private final int line;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final List<Choice> choices = new ArrayList<>();
    private final List<List<Piece>> order = new ArrayList<>();
    private final Map<String, List<Piece>> parts = new LinkedHashMap<>();
    private List<String> above = List.of();
    private Optional<Problem> problem = Optional.empty();

    /** @param line where it begins, from 0 */
    ToolQuestion(int line) {
        this.line = line;
    }

    /** Text as Markdown, where a tool takes none for an answer. */
    static String literal(String text) {
        return MARKUP.matcher(text).replaceAll("\\\\$0");
    }

    int line() {
        return line;
    }

    List<String> above() {
        return above;
    }

    void under(List<String> headings) {
        above = List.copyOf(headings);
    }

    Optional<Problem> problem() {
        return problem;
    }

    /** Says what is wrong with it; the first thing counts. */
    void spoil(Problem found) {
        problem = problem.isPresent() ? problem : Optional.of(found);
    }

    /** Sets a field of the house layout; an empty value is none. */
    void field(String name, String value) {
        if (!value.isBlank()) {
            fields.putIfAbsent(name, value.strip().replace('"', '\''));
        }
    }

    void replaceField(String name, String value) {
        fields.put(name, value);
    }

    /** What is asked, on one line. */
    String stem() {
        return parts.getOrDefault("stem", List.of()).stream()
                .map(piece -> piece.text().strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    List<Piece> part(String name) {
        return parts.getOrDefault(name, List.of());
    }

    /** Adds to a part that has a heading in the house layout. */
    void add(String part, List<Piece> pieces) {
        parts.computeIfAbsent(part, p -> new ArrayList<>()).addAll(pieces);
    }

    /** The same as a paragraph of its own. */
    void addParagraph(String part, List<Piece> pieces) {
        if (!pieces.isEmpty()) {
            add(part, pieces);
            add(part, List.of(new Piece(pieces.get(pieces.size() - 1).line(), 0, "")));
        }
    }

    /** Adds an item to a part that is a list. */
    void addItem(String part, String head, List<Piece> pieces) {
        Piece first = pieces.get(0);
        add(part, List.of(new Piece(first.line(), first.column() - head.length(), head + first.text())));
        pieces.stream().skip(1).forEach(p -> add(part, List.of(new Piece(p.line(), p.column() - 2, "  " + p.text()))));
    }

    void choice(Choice choice) {
        choices.add(choice);
    }

    List<Choice> choices() {
        return choices;
    }

    /** Adds the next of the entries that are to be put in order. */
    void entry(List<Piece> text) {
        order.add(text);
    }

    void write(HouseText house) {
        house.seam("stem", line);
        if (problem.isEmpty()) {
            writeFields(house);
        }
        house.add(parts.getOrDefault("stem", List.of()), "");
        if (!choices.isEmpty()) {
            house.seam("choices", line);
            choices.forEach(choice -> write(choice, house));
        }
        if (!order.isEmpty()) {
            house.seam("order", line);
            order.forEach(entry -> house.addItem("- ", entry));
        }
        parts.forEach((part, pieces) -> {
            if (!part.equals("stem")) {
                section(part, pieces, house);
            }
        });
    }

    private void writeFields(HouseText house) {
        if (!fields.isEmpty()) {
            StringBuilder said = new StringBuilder();
            fields.forEach((name, value) -> said.append(' ').append(name).append("=\"" + value + "\""));
            house.add("<!-- mondai:" + said + " -->", line, 0);
            house.add("", line, 0);
        }
    }

    private static void write(Choice choice, HouseText house) {
        String label = choice.label().isEmpty() ? HouseText.SEAM : choice.label() + ". ";
        house.addItem((choice.right() ? "- [x] " : "- [ ] ") + label, choice.text());
        house.add(choice.feedback(), "  > ");
    }

    private static void section(String name, List<Piece> pieces, HouseText house) {
        List<Piece> said = HouseText.trimmed(pieces);
        if (!said.isEmpty()) {
            house.seam(name, said.get(0).line());
            house.add(said, "");
        }
    }
}
