package dev.mondai.input.markdown.layout.tool;

import dev.mondai.input.markdown.layout.house.Recognition;
import dev.mondai.input.markdown.layout.line.Fences;
import dev.mondai.input.markdown.layout.line.Piece;
import dev.mondai.input.markdown.layout.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the quizzes of quizdown-js within a page, after its {@code docs/syntax.md} and {@code docs/options.md}: "each quiz
 * question begins with a header", "blockquotes are used for hints and comments", bullets with boxes are multiple choice,
 * numbers with boxes single choice, and numbers without boxes are in "the correct order".
 */
public final class Quizdown {

    private static final ToolBlocks BLOCKS = new ToolBlocks(
            "quizdown",
            "quizdown",
            Pattern.compile("\\s*(?:\\{\\{[<%]\\s*quizdown\\s*[>%]}}|<div[^>]*\\bclass=[\"']quizdown[\"'][^>]*>"
                    + "|(?<fence>`{3,}|~{3,}|:{3,})\\s*\\{?quizdown}?)\\s*"),
            Pattern.compile("\\s*(?:\\{\\{[<%]\\s*/\\s*quizdown\\s*[>%]}}|</div>)\\s*"));
    private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s+(?<text>.*?)\\s*#*\\s*$");
    private static final Pattern FIXED = Pattern.compile("(?i)shuffle_?answers:\\s*false\\s*");
    private static final Pattern FREE = Pattern.compile("(?i)shuffle_?answers:\\s*true\\s*");
    private static final String RULE = "---";

    private final ToolBank bank;
    private boolean shuffled = true;

    private Quizdown(ToolBank bank) {
        this.bank = bank;
    }

    /** What is found; empty where the page has no such quiz. */
    public static Optional<Recognition> in(List<String> source, Words words) {
        return BLOCKS.read(source, words, bank -> new Quizdown(bank)::quiz);
    }

    private void quiz(List<Piece> lines) {
        List<Piece> own = new ArrayList<>();
        String heading = "";
        boolean code = false;
        shuffled = true;
        for (Piece line : lines) {
            code ^= Fences.turnAt(line.text());
            if (!code && HEADING.matcher(line.text()).matches()) {
                end(heading, own);
                own.clear();
                heading = line.text();
            }
            own.add(line);
        }
        end(heading, own);
    }

    private void end(String heading, List<Piece> lines) {
        if (heading.isEmpty()) {
            List<Piece> rest = new ArrayList<>();
            List<Piece> options = options(lines, rest);
            shuffled = options.stream().noneMatch(o -> FIXED.matcher(o.text()).matches());
            options.removeIf(o -> isShuffling(o) || o.isBlank());
            bank.leaveOut(options);
            bank.outside(rest);
        } else {
            question(lines);
        }
    }

    private void question(List<Piece> lines) {
        Piece head = lines.get(0);
        Matcher title = HEADING.matcher(head.text());
        title.matches();
        ToolQuestion question = new ToolQuestion(head.line());
        question.add(
                "stem",
                List.of(
                        new Piece(head.line(), head.column() + title.start("text"), title.group("text")),
                        new Piece(head.line(), 0, "")));
        List<Piece> rest = new ArrayList<>();
        List<Piece> options = options(lines.subList(1, lines.size()), rest);
        ItemList list = ItemList.of(rest);
        list.before().forEach(line -> take(line, question));
        list(list, question);
        boolean free = options.stream().anyMatch(o -> FREE.matcher(o.text()).matches());
        boolean fixed = options.stream().anyMatch(o -> FIXED.matcher(o.text()).matches());
        if (!question.choices().isEmpty() && (fixed || !shuffled && !free)) {
            question.field("shuffle", "false");
        }
        options.removeIf(o -> isShuffling(o) || o.isBlank());
        bank.leaveOut(options);
        question.add("explanation", list.after());
        bank.trace(lines, "question");
        bank.add(question);
    }

    /** A quote before the answers is a hint. */
    private static void take(Piece line, ToolQuestion question) {
        String text = line.text().stripLeading();
        if (text.startsWith(">")) {
            question.add("hint", List.of(new Piece(line.line(), line.column() + 1, text.substring(1))));
        } else {
            question.add("stem", List.of(line));
        }
    }

    private static void list(ItemList list, ToolQuestion question) {
        boolean numbered = list.items().stream().allMatch(ItemList.Item::numbered);
        if (!list.hasBoxes() && numbered) {
            list.items().forEach(item -> question.entry(item.text()));
        } else {
            question.field("type", numbered ? "" : "multiple-choice");
            list.addChoices(question);
        }
    }

    private static boolean isShuffling(Piece option) {
        return FIXED.matcher(option.text()).matches()
                || FREE.matcher(option.text()).matches();
    }

    /** The YAML between two rules at the beginning; what is behind it is the rest. */
    private static List<Piece> options(List<Piece> lines, List<Piece> rest) {
        int start = 0;
        while (start < lines.size() && lines.get(start).isBlank()) {
            start++;
        }
        int end = start + 1;
        boolean opens = start < lines.size() && lines.get(start).text().strip().equals(RULE);
        while (opens && end < lines.size() && !lines.get(end).text().strip().equals(RULE)) {
            end++;
        }
        if (!opens || end >= lines.size()) {
            rest.addAll(lines);
            return new ArrayList<>();
        }
        rest.addAll(lines.subList(end + 1, lines.size()));
        return new ArrayList<>(lines.subList(start + 1, end));
    }
}
