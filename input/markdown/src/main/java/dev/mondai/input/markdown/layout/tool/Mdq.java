package dev.mondai.input.markdown.layout.tool;

import dev.mondai.input.markdown.layout.house.Recognition;
import dev.mondai.input.markdown.layout.line.Fences;
import dev.mondai.input.markdown.layout.line.Piece;
import dev.mondai.input.markdown.layout.vocabulary.LanguageGuess;
import dev.mondai.input.markdown.layout.vocabulary.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads exams and questions of MDQ, after {@code docs/exam.md} and {@code docs/question-types} of its specification: an H1
 * for the title, then questions with a line {@code ===} or front matter of their own before each.
 */
public final class Mdq {

    private static final Pattern SEPARATOR = Pattern.compile("={3}\\s*");
    private static final Pattern FIELD = Pattern.compile("(?<name>[A-Za-z]\\w*):\\s*(?<value>.*?)\\s*");
    private static final Pattern TITLE = Pattern.compile("#\\s+(?:\\[[\\w-]+]\\s+)?(?<text>.*?)\\s*#*\\s*");
    private static final String TAG_BEGINS = "sneo";
    private static final String RULE = "---";

    /** A question's own fields, and what the house layout calls them. */
    private static final Map<String, String> FIELDS =
            Map.of("title", "title", "id", "id", "tags", "tags", "weight", "points", "locale", "language");

    private final ToolBank bank;

    private Mdq(Optional<String> language) {
        this.bank = new ToolBank("mdq", language);
    }

    /** What is found; empty where the document has no tag of MDQ's, and no boxes between its separators. */
    public static Optional<Recognition> in(List<String> source, Words words) {
        return source.stream().anyMatch(Mdq::holdsBracket) && isMdq(source)
                ? Optional.of(new Mdq(LanguageGuess.of(source, words)).read(source))
                : Optional.empty();
    }

    /** Whether the first bracket holds one sign, which is no tick, or begins as a tag: all others are links and boxes. */
    private static boolean holdsBracket(String line) {
        int at = line.indexOf('[');
        int end = at < 0 ? -1 : line.indexOf(']', at);
        return end > at + 1
                && (TAG_BEGINS.indexOf(line.charAt(at + 1)) >= 0
                        || isMark(line.substring(at + 1, end).strip()));
    }

    private static boolean isMark(String box) {
        return box.length() == 1 && !box.equalsIgnoreCase("x");
    }

    /** A tag, statements that are true and false below no heading, or a separator and a choice marked with a star. */
    private static boolean isMdq(List<String> source) {
        Set<MdqBody.Mark> marks = EnumSet.noneOf(MdqBody.Mark.class);
        boolean code = false;
        boolean parted = false;
        boolean headed = false;
        for (int i = 0; i < source.size(); i++) {
            String line = source.get(i);
            code ^= Fences.turnAt(line);
            boolean bracket = holdsBracket(line);
            if (bracket && !code && MdqBody.isTag(line)) {
                return true;
            }
            headed |= !code && line.startsWith("#");
            parted |= !code && isSeparator(source, i);
            if (bracket) {
                MdqBody.markAt(line).ifPresent(marks::add);
            }
        }
        boolean statements = marks.contains(MdqBody.Mark.TRUE) && marks.contains(MdqBody.Mark.FALSE);
        return statements && (parted || !headed) || parted && marks.contains(MdqBody.Mark.RIGHT);
    }

    /** "A line with three equal signs, preceded by a blank line." */
    private static boolean isSeparator(List<String> source, int at) {
        return source.get(at).startsWith("=")
                && SEPARATOR.matcher(source.get(at)).matches()
                && (at == 0 || source.get(at - 1).isBlank());
    }

    private Recognition read(List<String> source) {
        List<Piece> own = new ArrayList<>();
        List<Piece> fields = new ArrayList<>();
        boolean title = source.stream()
                .filter(line -> !line.isBlank())
                .limit(1)
                .anyMatch(line -> TITLE.matcher(line).matches());
        boolean code = false;
        for (int i = 0; i < source.size(); i++) {
            code ^= Fences.turnAt(source.get(i));
            int end = code ? -1 : fieldsEnd(source, i);
            if (end > 0 || !code && isSeparator(source, i)) {
                block(fields, own, title);
                own.clear();
                fields.clear();
                title = false;
                for (int field = i + 1; field < end; field++) {
                    fields.add(new Piece(field, 0, source.get(field)));
                }
                i = Math.max(i, end);
            } else {
                own.add(new Piece(i, 0, source.get(i)));
            }
        }
        block(fields, own, title);
        return bank.recognition();
    }

    /** The last line of front matter that begins at a line; -1 where none does. */
    private static int fieldsEnd(List<String> source, int at) {
        if (!source.get(at).strip().equals(RULE)) {
            return -1;
        }
        int end = at + 1;
        while (end < source.size()
                && !source.get(end).strip().equals(RULE)
                && (source.get(end).isBlank()
                        || source.get(end).startsWith("#")
                        || FIELD.matcher(source.get(end)).matches())) {
            end++;
        }
        boolean fields = end < source.size() && source.get(end).strip().equals(RULE);
        return fields
                        && source.subList(at + 1, end).stream()
                                .anyMatch(l -> FIELD.matcher(l).matches())
                ? end
                : -1;
    }

    private void block(List<Piece> fields, List<Piece> lines, boolean title) {
        Optional<Piece> first = lines.stream().filter(p -> !p.isBlank()).findFirst();
        if (title) {
            bank.outside(lines);
        } else if (first.isPresent()) {
            ToolQuestion question = new ToolQuestion(first.get().line());
            fields.forEach(line -> field(line, question));
            new MdqBody(bank, question).read(lines);
        } else {
            bank.leaveOut(fields);
        }
    }

    private void field(Piece line, ToolQuestion question) {
        Matcher field = FIELD.matcher(line.text());
        if (line.isBlank() || line.text().startsWith("#")) {
            return;
        }
        String name = field.matches() ? field.group("name") : "";
        if (FIELDS.containsKey(name)) {
            question.field(FIELDS.get(name), field.group("value").replaceAll("[\\[\\]\"']", ""));
        } else if (name.equals("shuffle") && field.group("value").equals("false")) {
            question.field("shuffle", "false");
        } else {
            bank.leaveOut(List.of(line));
        }
    }
}
