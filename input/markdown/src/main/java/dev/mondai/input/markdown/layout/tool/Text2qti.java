package dev.mondai.input.markdown.layout.tool;

import dev.mondai.input.markdown.layout.house.FoundQuestion;
import dev.mondai.input.markdown.layout.house.HouseText;
import dev.mondai.input.markdown.layout.house.Recognition;
import dev.mondai.input.markdown.layout.house.Recognition.TracedLine;
import dev.mondai.input.markdown.layout.line.Piece;
import dev.mondai.input.markdown.layout.sign.Sign;
import dev.mondai.input.markdown.layout.vocabulary.LanguageGuess;
import dev.mondai.input.markdown.layout.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the Markdown of text2qti, after its documentation: a quiz is lines that each begin with a sign of their own, and
 * nothing else, so that a document either is one or is not.
 */
public final class Text2qti {

    /** What a line begins with; a line that is indented goes on with the one before. */
    private enum Sign {
        QUIZ("(?i)quiz (?:title|description):\\s*(?<text>.*)"),
        OPTION("(?i)[a-z' ]{3,40}:\\s*(?:true|false)"),
        TITLE("(?i)title:\\s*(?<text>.*)"),
        POINTS("(?i)points:\\s*(?<text>[\\d.]+)"),
        GROUP("(?i)(?:GROUP|END_GROUP|pick:\\s*\\d+|points per question:\\s*[\\d.]+|text title:.*|text:.*)"),
        COMMENT("%.*|COMMENT|END_COMMENT"),
        STEM("\\d+\\.\\s+(?<text>.*)"),
        FEEDBACK("\\.\\.\\.\\s+(?<text>.*)"),
        SOLUTION("!\\s+(?<text>.*)"),
        PLUS("\\+\\s+(?<text>.*)"),
        MINUS("-\\s+(?<text>.*)"),
        CHOICE("(?<on>\\*?)(?<label>[a-zA-Z])\\)\\s+(?<text>.*)"),
        BOX("\\[(?<on>[ *])\\]\\s+(?<text>.*)"),
        ANSWER("\\*\\s+(?<text>.*)"),
        NUMBER("=\\s+(?<text>.*)"),
        ESSAY("_{3,}"),
        UPLOAD("\\^{4,}");

        private final Pattern pattern;

        Sign(String pattern) {
            this.pattern = Pattern.compile("^" + pattern + "\\s*$");
        }
    }

    /** @param label a choice's letter; empty for anything else */
    private record Item(Sign sign, boolean on, String label, List<Piece> text) {}

    /** What no other way of writing has: one line like this must be there. */
    private static final Pattern OWN = Pattern.compile(
            "(?i)quiz title:.*|END_GROUP\\s*|\\*[a-z]\\)\\s.*|\\[\\*]\\s.*|=\\s+[\\[\\d+-].*|\\^{4,}\\s*|_{3,}\\s*");

    private static final Pattern RANGE = Pattern.compile("^\\[\\s*(?<low>[^,\\]]+?)\\s*,\\s*(?<high>[^,\\]]+?)\\s*]$");

    private final Optional<String> language;
    private final HouseText house = new HouseText();
    private final List<FoundQuestion> questions = new ArrayList<>();
    private final List<TracedLine> trace = new ArrayList<>();

    private Text2qti(Optional<String> language) {
        this.language = language;
    }

    /** What is found; empty where the document is no such quiz. */
    public static Optional<Recognition> in(List<String> source, Words words) {
        return items(source).map(items -> new Text2qti(LanguageGuess.of(source, words)).read(items));
    }

    private static Optional<List<Item>> items(List<String> source) {
        List<Item> items = new ArrayList<>();
        boolean own = false;
        boolean comment = false;
        for (int i = 0; i < source.size(); i++) {
            String line = source.get(i);
            comment =
                    comment ? !line.strip().equals("END_COMMENT") : line.strip().equals("COMMENT");
            boolean goesOn = line.isBlank() || Character.isWhitespace(line.charAt(0)) && !items.isEmpty();
            Optional<Item> item = goesOn || comment ? Optional.empty() : item(i, line);
            own |= item.isPresent() && OWN.matcher(line).matches();
            if (item.isPresent()) {
                items.add(item.get());
            } else if (goesOn && !items.isEmpty()) {
                items.get(items.size() - 1).text().add(new Piece(i, 0, line));
            } else if (!goesOn && !comment) {
                return Optional.empty();
            }
        }
        boolean asks = items.stream().anyMatch(item -> item.sign() == Sign.STEM);
        return own && asks ? Optional.of(items) : Optional.empty();
    }

    private static Optional<Item> item(int number, String line) {
        for (Sign sign : Sign.values()) {
            Matcher matcher = sign.pattern.matcher(line);
            if (matcher.matches()) {
                boolean on = sign == Sign.CHOICE || sign == Sign.BOX
                        ? matcher.group("on").equals("*")
                        : true;
                boolean says = sign.pattern.pattern().contains("?<text>");
                List<Piece> text = new ArrayList<>();
                text.add(
                        says
                                ? new Piece(number, matcher.start("text"), matcher.group("text"))
                                : new Piece(number, 0, line));
                return Optional.of(new Item(sign, on, sign == Sign.CHOICE ? matcher.group("label") : "", text));
            }
        }
        return Optional.empty();
    }

    private Recognition read(List<Item> items) {
        List<Item> before = new ArrayList<>();
        List<Piece> introduction = new ArrayList<>();
        List<Piece> outside = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            switch (item.sign()) {
                case QUIZ -> introduction.addAll(item.text());
                case GROUP, OPTION -> outside.addAll(item.text());
                case TITLE, POINTS -> before.add(item);
                case STEM -> {
                    int end = i + 1;
                    while (end < items.size() && belongs(items.get(end).sign())) {
                        end++;
                    }
                    question(before, items.subList(i, end));
                    before.clear();
                    i = end - 1;
                }
                case COMMENT -> {}
                default -> outside.addAll(item.text());
            }
        }
        write("introduction", introduction);
        write("outside", outside);
        return new Recognition(house, questions, trace);
    }

    private static boolean belongs(Sign sign) {
        return switch (sign) {
            case STEM, TITLE, POINTS, GROUP, QUIZ, OPTION -> false;
            default -> true;
        };
    }

    private void question(List<Item> before, List<Item> items) {
        int line = items.get(0).text().get(0).line();
        house.seam("question", line);
        questions.add(new FoundQuestion(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                language,
                line,
                FoundQuestion.Kind.CHOICE,
                Optional.empty()));
        house.seam("stem", line);
        fields(before, items, line);
        house.add(items.get(0).text(), "");
        trace.add(new TracedLine(line, "question", "text2qti"));
        items.forEach(this::trace);
        choices(items, line);
        answers(items);
        explanation(items);
    }

    private void trace(Item item) {
        item.text()
                .forEach(p ->
                        trace.add(new TracedLine(p.line(), item.sign().name().toLowerCase(Locale.ROOT), "text2qti")));
    }

    private void fields(List<Item> before, List<Item> items, int line) {
        StringBuilder fields = new StringBuilder();
        for (Item item : before) {
            String value = item.text().get(0).text().strip().replace('"', '\'');
            fields.append(item.sign() == Sign.TITLE ? " title=\"" + value + "\"" : " points=" + value);
        }
        if (has(items, Sign.ESSAY)) {
            fields.append(" type=essay");
        }
        if (has(items, Sign.UPLOAD)) {
            fields.append(" type=essay format=none attachments=1 attachments-required=1");
        }
        if (!fields.isEmpty()) {
            house.add("<!-- mondai:" + fields + " -->", line, 0);
            house.add("", line, 0);
        }
    }

    private static boolean has(List<Item> items, Sign sign) {
        return items.stream().anyMatch(item -> item.sign() == sign);
    }

    /** Each with the feedback that stands below it. */
    private void choices(List<Item> items, int line) {
        boolean begun = false;
        for (Item item : items) {
            boolean choice = item.sign() == Sign.CHOICE || item.sign() == Sign.BOX;
            if (choice && !begun) {
                house.seam("choices", line);
            }
            begun |= choice;
            if (choice) {
                house.addItem(
                        (item.on() ? "- [x] " : "- [ ] ")
                                + (item.label().isEmpty() ? HouseText.SEAM : item.label() + ". "),
                        item.text());
            } else if (begun && item.sign() == Sign.FEEDBACK) {
                house.add(item.text(), "  > ");
            }
        }
    }

    private void answers(List<Item> items) {
        List<Item> answers = items.stream()
                .filter(item -> item.sign() == Sign.ANSWER || item.sign() == Sign.NUMBER)
                .toList();
        if (answers.isEmpty()) {
            return;
        }
        house.seam("key", answers.get(0).text().get(0).line());
        for (Item item : answers) {
            Piece said = item.text().get(0);
            String text = said.text().strip();
            Matcher range = RANGE.matcher(text);
            String answer = item.sign() == Sign.NUMBER && range.matches()
                    ? range.group("low") + ".." + range.group("high")
                    : text.replaceAll("(?<=[\\d\\s])\\+-(?=\\s*\\d)", "±");
            house.add("- " + answer, said.line(), said.column() - 2);
        }
    }

    /** What is said of the question as a whole: before its choices, or as its solution. */
    private void explanation(List<Item> items) {
        List<Piece> explanation = new ArrayList<>();
        List<Item> results = new ArrayList<>();
        boolean begun = false;
        for (Item item : items) {
            begun |= item.sign() == Sign.CHOICE || item.sign() == Sign.BOX;
            if (item.sign() == Sign.SOLUTION || item.sign() == Sign.FEEDBACK && !begun) {
                explanation.addAll(item.text());
                explanation.add(new Piece(item.text().get(0).line(), 0, ""));
            } else if (item.sign() == Sign.PLUS || item.sign() == Sign.MINUS) {
                results.add(item);
            }
        }
        if (!results.isEmpty()) {
            house.seam("feedback", results.get(0).text().get(0).line());
            results.forEach(
                    item -> house.addItem(item.sign() == Sign.PLUS ? "- Correct: " : "- Incorrect: ", item.text()));
        }
        write("explanation", explanation);
    }

    private void write(String part, List<Piece> pieces) {
        List<Piece> said = HouseText.trimmed(pieces);
        if (!said.isEmpty()) {
            house.seam(part, said.get(0).line());
            house.add(said, "");
        }
    }
}
