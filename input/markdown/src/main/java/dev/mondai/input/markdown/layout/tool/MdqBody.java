package dev.mondai.input.markdown.layout.tool;

import dev.mondai.input.markdown.layout.house.Problem;
import dev.mondai.input.markdown.layout.line.Fences;
import dev.mondai.input.markdown.layout.line.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one question of MDQ: "an introduction, a body, an epilogue". The body is a list whose items all begin with
 * {@code [value]}, or a tag: {@code [short-answer]: …}, {@code [numeric(kg)]: …}, {@code [essay]}, {@code [ordering]}.
 */
final class MdqBody {

    /** "Whitespace, the character *, a percentage", or one letter. */
    private static final Pattern BOXES = ItemList.items("|\\*|[+-]?\\d+(?:\\.\\d+)?%|\\p{L}");

    private static final Pattern TAG = Pattern.compile("\\s{0,3}\\[(?<name>short-answer(?:/accept|/reject)?|numeric)"
            + "(?:\\((?<unit>[^\\s()\\[\\]]+)\\))?]\\s*:\\s*(?<said>.*?)\\s*");
    private static final Pattern BARE_TAG = Pattern.compile("\\s{0,3}\\[(?<name>essay|ordering)]\\s*");
    private static final Pattern SLUG = Pattern.compile("^\\[(?<id>[a-zA-Z0-9]+(?:[-_][a-zA-Z0-9]+)*)]\\s+(?=\\S)");
    private static final Pattern EXACT = Pattern.compile("`([^`]+)`");
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(?:\\.\\d+)?(?:\\s*\\+-\\s*\\d+(?:\\.\\d+)?%?)?");
    private static final Pattern SECTION = Pattern.compile("#{2,6}\\s+\\[\\w+].*");

    /** "The first always represent true, the second always false"; of all other letters the author may mean either. */
    private static final Set<String> TRUTHS = Set.of("T", "V", "S", "对", "真");

    private static final Set<String> FALSEHOODS = Set.of("F", "错", "偽");

    /** What only MDQ has in its boxes. */
    enum Mark {
        RIGHT,
        TRUE,
        FALSE
    }

    private final ToolBank bank;
    private final ToolQuestion question;

    MdqBody(ToolBank bank, ToolQuestion question) {
        this.bank = bank;
        this.question = question;
    }

    static boolean isTag(String line) {
        return TAG.matcher(line).matches() || BARE_TAG.matcher(line).matches();
    }

    /** The mark in the box that a line begins with, if it is one of MDQ's. */
    static Optional<Mark> markAt(String line) {
        Matcher item = BOXES.matcher(line);
        boolean listed = item.lookingAt() && item.group("number") == null;
        String mark = listed && item.group("box") != null ? item.group("box") : "";
        return mark.equals("*")
                ? Optional.of(Mark.RIGHT)
                : isTrue(mark) ? Optional.of(Mark.TRUE) : isFalse(mark) ? Optional.of(Mark.FALSE) : Optional.empty();
    }

    private static boolean isTrue(String mark) {
        return TRUTHS.contains(mark.toUpperCase(Locale.ROOT));
    }

    private static boolean isFalse(String mark) {
        return FALSEHOODS.contains(mark.toUpperCase(Locale.ROOT));
    }

    void read(List<Piece> lines) {
        List<Piece> stem = new ArrayList<>();
        boolean code = false;
        int at = 0;
        for (; at < lines.size(); at++) {
            String text = lines.get(at).text();
            code ^= Fences.turnAt(text);
            if (!code && isTag(text)) {
                break;
            }
            stem.add(lines.get(at));
        }
        bank.trace(lines, "question");
        if (at == lines.size()) {
            choices(lines);
        } else {
            stem(stem);
            tagged(lines.subList(at, lines.size()));
        }
    }

    private void stem(List<Piece> lines) {
        boolean first = true;
        for (Piece line : lines) {
            Matcher slug = SLUG.matcher(line.text());
            boolean named = first && slug.lookingAt();
            if (named) {
                question.field("id", slug.group("id"));
            }
            int start = named ? slug.end() : 0;
            first &= line.isBlank();
            question.add(
                    "stem", List.of(new Piece(line.line(), start, line.text().substring(start))));
        }
    }

    private void choices(List<Piece> lines) {
        ItemList list = ItemList.of(lines, BOXES);
        stem(list.before());
        List<String> marks =
                list.items().stream().map(i -> i.mark() == null ? "" : i.mark()).toList();
        boolean statements = !marks.isEmpty() && marks.stream().allMatch(m -> isTrue(m) || isFalse(m));
        if (statements) {
            statements(list);
            return;
        }
        int place = 1;
        for (ItemList.Item item : list.items()) {
            choice(item, place++);
        }
        if (marks.stream().filter("*"::equals).count() > 1) {
            question.spoil(Problem.of(Problem.Kind.KEY_UNCLEAR, question.line(), "[*] … [*]"));
        }
        question.field("type", marks.stream().anyMatch("x"::equalsIgnoreCase) ? "multiple-choice" : "");
        question.add("explanation", list.after());
        bank.add(question);
    }

    private void choice(ItemList.Item item, int place) {
        String mark = item.mark() == null ? "" : item.mark();
        boolean known = mark.isEmpty() || mark.equals("*") || mark.endsWith("%") || item.isTicked();
        if (!known) {
            question.spoil(
                    Problem.of(Problem.Kind.KEY_UNCLEAR, item.text().get(0).line(), "[" + mark + "]"));
        }
        if (mark.endsWith("%")) {
            question.add(
                    "scoring",
                    List.of(new Piece(item.text().get(0).line(), 0, "- #" + place + ": " + mark.replace("+", ""))));
        }
        List<Piece> text = new ArrayList<>();
        for (Piece line : item.text()) {
            boolean comment = !text.isEmpty()
                    && line.text().strip().startsWith("!")
                    && !line.text().strip().startsWith("![");
            if (comment) {
                bank.leaveOut(List.of(line));
            } else {
                text.add(line);
            }
        }
        Matcher slug = SLUG.matcher(text.get(0).text());
        if (slug.lookingAt()) {
            Piece first = text.get(0);
            text.set(
                    0,
                    new Piece(
                            first.line(),
                            first.column() + slug.end(),
                            first.text().substring(slug.end())));
        }
        question.choice(new ToolQuestion.Choice(
                mark.equals("*") || mark.equals("100%") || item.isTicked(), "", text, item.remarks()));
    }

    /** Each statement is a question of its own; together they are a group. */
    private void statements(ItemList list) {
        bank.beginGroup(question);
        for (ItemList.Item item : list.items()) {
            ToolQuestion statement = new ToolQuestion(item.text().get(0).line());
            statement.field("type", "true-false");
            statement.add("stem", item.text());
            boolean right = item.mark() != null && isTrue(item.mark());
            statement.add("key", List.of(new Piece(statement.line(), 0, right ? "True" : "False")));
            statement.add("explanation", item.remarks());
            bank.add(statement);
        }
        bank.endGroup(question.line());
        bank.outside(list.after());
    }

    private void tagged(List<Piece> lines) {
        Matcher tag = TAG.matcher(lines.get(0).text());
        Matcher bare = BARE_TAG.matcher(lines.get(0).text());
        List<Piece> rest = lines.subList(1, lines.size());
        if (bare.matches() && bare.group("name").equals("ordering")) {
            ordering(rest);
        } else if (bare.matches()) {
            question.field("type", "essay");
            question.add("explanation", rest);
        } else if (tag.matches() && tag.group("name").equals("numeric")) {
            numeric(lines.get(0), tag);
            question.add("explanation", rest);
        } else {
            shortAnswers(lines);
        }
        bank.add(question);
    }

    /** "The lines are always written in the correct order." Other lines beside them would have to be left out. */
    private void ordering(List<Piece> lines) {
        ItemList list = ItemList.of(lines);
        boolean more = lines.stream().anyMatch(l -> SECTION.matcher(l.text()).matches());
        if (more || list.items().isEmpty()) {
            question.spoil(Problem.of(Problem.Kind.KEY_UNCLEAR, question.line(), "[ordering]"));
        }
        list.items().forEach(item -> question.entry(item.text()));
        question.add("explanation", list.after());
    }

    private void numeric(Piece line, Matcher tag) {
        String said = tag.group("said");
        question.field("type", "numerical");
        if (!NUMBER.matcher(said).matches()) {
            question.spoil(Problem.of(
                    Problem.Kind.KEY_UNCLEAR, line.line(), line.text().strip()));
        }
        String unit = tag.group("unit") == null ? "" : " " + tag.group("unit");
        question.add("key", List.of(new Piece(line.line(), 0, "- " + said.replace("+-", "±") + unit)));
    }

    /** Answers in the line or listed below it; "if no answer is given, the instructor is expected to grade it". */
    private void shortAnswers(List<Piece> lines) {
        question.field("type", "short-answer");
        boolean reject = false;
        boolean asks = false;
        for (Piece line : lines) {
            Matcher tag = TAG.matcher(line.text());
            Matcher item = BOXES.matcher(line.text());
            String text = line.text().strip();
            if (tag.matches()) {
                reject = tag.group("name").endsWith("/reject");
                asks |= tag.group("name").contains("/") || !tag.group("said").isEmpty();
                answer(line, tag.group("said"), reject);
            } else if (asks && item.lookingAt()) {
                answer(line, line.text().substring(item.end()).strip(), reject);
            } else if (asks && text.startsWith(">")) {
                question.add("key", List.of(new Piece(line.line(), 0, "  " + text)));
            } else if (asks && text.startsWith("!")) {
                bank.leaveOut(List.of(line));
            } else {
                question.add("explanation", List.of(line));
            }
        }
        if (!asks) {
            question.replaceField("type", "essay");
        }
    }

    private void answer(Piece line, String said, boolean reject) {
        if (said.isEmpty()) {
            return;
        }
        Matcher exact = EXACT.matcher(said);
        if (said.startsWith("/")) {
            question.spoil(Problem.of(Problem.Kind.KEY_UNCLEAR, line.line(), said));
        }
        if (exact.matches()) {
            question.field("case", "true");
        }
        String text = exact.matches() ? exact.group(1) : said;
        String answer = reject && text.equals("*") ? text : ToolQuestion.literal(text);
        question.add("key", List.of(new Piece(line.line(), 0, "- " + answer + (reject ? " (0%)" : ""))));
    }
}
