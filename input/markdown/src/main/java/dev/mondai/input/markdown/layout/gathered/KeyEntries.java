package dev.mondai.input.markdown.layout.gathered;

import dev.mondai.input.markdown.layout.house.HouseText;
import dev.mondai.input.markdown.layout.line.Cell;
import dev.mondai.input.markdown.layout.line.Heading;
import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.line.Piece;
import dev.mondai.input.markdown.layout.sign.ReasonBehindKey;
import dev.mondai.input.markdown.layout.sign.Sign;
import dev.mondai.input.markdown.layout.vocabulary.Behind;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import dev.mondai.input.markdown.layout.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads keys that stand together, in whatever form: a list, series on a line, a table, a heading each. */
final class KeyEntries {

    private static final Pattern DECORATION = Pattern.compile("[\\s>*_-]*");

    private static final Pattern NUMBER_HEADING = Pattern.compile("\\s*#+\\s*[*_]*(?<number>\\d{1,4})[*_]*\\s*");

    private static final Pattern ANSWER_NUMBER =
            Pattern.compile("\\p{L}\\s?(?<number>\\d{1,4})[*_\\])】\\s]*[:.)-]?[*_\\s]*$");

    private static final String COUNTERS = "번問题題";

    /** What may stand before the number of a key, besides blanks. */
    private static final String BEFORE_NUMBERS = ">*_-•";

    private static final Pattern COUNTED =
            Pattern.compile("[\\s>*_#\\[【(•-]*(?:제\\s?)?(?<number>\\d{1,3})\\s?(?:번|問目|[题題])"
                    + "(?!\\p{L})(?:\\s?문제)?[)\\]】*_]*\\s*(?<sign>[:.)–-]+[*_\\s]*)?");

    private final List<KeyEntry> found = new ArrayList<>();
    private final Words words;
    private final KeyRows rows;
    private final Discussion discussion;
    private Optional<KeyEntry> open = Optional.empty();

    /** Whether what stands behind the open one's number may be a title: {@code ### 問1 の解答}. */
    private boolean titled;

    /** Whether the open one's line is a heading: deeper ones are part of it. */
    private boolean headed;

    record Head(String number, int end) {}

    private KeyEntries(Words words) {
        this.words = words;
        rows = new KeyRows(words);
        discussion = new Discussion(words);
    }

    static List<KeyEntry> in(List<Sign> signs, Words words) {
        KeyEntries entries = new KeyEntries(words);
        signs.forEach(entries::take);
        entries.found.addAll(entries.rows.close());
        entries.close();
        return List.copyOf(entries.found);
    }

    /** The number of the first key on a line that begins with one; empty where the key stands below. */
    static Optional<String> number(Sign sign, Head head, Words words) {
        List<KeyEntry> several = KeySeries.on(sign.line(), start(sign));
        KeyEntry first = several.isEmpty() ? entry(sign.line(), head, words) : several.get(0);
        return first.key().isBlank() ? Optional.empty() : Optional.of(first.number());
    }

    /** Whether a line begins with the number of a question. */
    static boolean begins(Sign sign) {
        return head(sign).isPresent();
    }

    /** The number of a question that a line begins with. */
    static Optional<Head> head(Sign sign) {
        Line line = sign.line();
        boolean shows = line.kind() == Line.Kind.SUMMARY && sign.reveals();
        if (!line.isText() && !shows || isRow(sign)) {
            return Optional.empty();
        }
        Optional<Head> asked =
                sign.question().filter(q -> !q.number().isEmpty()).map(q -> new Head(q.number(), q.end()));
        if (asked.isPresent() || !line.hasDigit()) {
            return asked;
        }
        return answerHead(sign)
                .or(() -> countedHead(line))
                .or(() -> line.isHeading() ? numberHead(line) : entryHead(line));
    }

    /** A number with its counter, which a sign parts from what follows, or all of it is a title: {@code ### 3번 정답}. */
    private static Optional<Head> countedHead(Line line) {
        if (!isCounted(line.narrow())) {
            return Optional.empty();
        }
        Matcher counted = COUNTED.matcher(line.narrow());
        boolean title = line.isHeading() || line.kind() == Line.Kind.SUMMARY;
        return counted.lookingAt() && (title || counted.group("sign") != null || counted.hitEnd())
                ? Optional.of(new Head(counted.group("number"), counted.end()))
                : Optional.empty();
    }

    private static boolean isCounted(String text) {
        int at = 0;
        while (at < text.length() && COUNTERS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at < text.length();
    }

    /** The number right behind the word for the answer: {@code ### 解答3}. */
    private static Optional<Head> answerHead(Sign sign) {
        if (!sign.announces(Role.ANSWER)) {
            return Optional.empty();
        }
        int end = sign.marker().orElseThrow().end();
        Matcher number = ANSWER_NUMBER.matcher(sign.line().narrow().substring(0, end));
        return number.find() ? Optional.of(new Head(number.group("number"), end)) : Optional.empty();
    }

    /** A heading that is a number alone; the key stands below. */
    private static Optional<Head> numberHead(Line line) {
        Matcher number = NUMBER_HEADING.matcher(line.narrow());
        return number.matches() ? Optional.of(new Head(number.group("number"), number.end())) : entryHead(line);
    }

    private static Optional<Head> entryHead(Line line) {
        if (!beginsWithDigit(line.narrow())) {
            return Optional.empty();
        }
        Matcher entry = KeySeries.entry(line);
        return entry.find()
                        && DECORATION
                                .matcher(line.narrow().substring(0, entry.start("number")))
                                .matches()
                ? Optional.of(new Head(entry.group("number"), entry.start("key")))
                : KeySeries.attached(line).map(alone -> new Head(alone.group("number"), alone.start("key")));
    }

    /** Whether nothing but signs stands before the first digit. */
    private static boolean beginsWithDigit(String text) {
        int at = Behind.blanksAnd(text, 0, BEFORE_NUMBERS);
        return at < text.length() && Character.isDigit(text.charAt(at));
    }

    /** Whether a line gives keys without beginning with a number. */
    static boolean gives(Sign sign) {
        return sign.line().isText()
                        && (Cell.isRow(sign.line())
                                || !KeySeries.on(sign.line(), start(sign)).isEmpty())
                || sign.line().kind() == Line.Kind.CODE
                        && !KeySeries.inCode(sign.line()).isEmpty();
    }

    /** Where what a line says begins, behind words that announce it. */
    private static int start(Sign sign) {
        return sign.announcesPart() ? sign.marker().orElseThrow().end() : SeriesTitle.end(sign);
    }

    private void take(Sign sign) {
        Line line = sign.line();
        switch (line.kind()) {
            case TEXT -> takeText(sign);
            case CODE -> takeCode(line);
            case SUMMARY -> {
                if (begins(sign)) {
                    takeText(sign);
                }
            }
            case BLANK -> addRest(Piece.of(line));
            default -> {}
        }
    }

    private void takeCode(Line line) {
        List<KeyEntry> several = open.isEmpty() ? KeySeries.inCode(line) : List.of();
        if (several.isEmpty()) {
            addRest(Piece.of(line));
        }
        found.addAll(several);
    }

    private void takeText(Sign sign) {
        Line line = sign.line();
        boolean row = isRow(sign);
        if (!row) {
            found.addAll(rows.close());
        }
        Optional<Head> head = head(sign);
        if (discussion.takes(sign, head)) {
            addRest(Piece.of(line));
            return;
        }
        List<KeyEntry> several = row ? rows.take(line) : KeySeries.on(line, start(sign));
        if (!several.isEmpty() || row) {
            close();
            found.addAll(several);
        } else if (head.isPresent()) {
            close();
            titled = Discussion.isTitled(sign, head.get().end(), words);
            headed = line.isHeading();
            open = Optional.of(entry(line, head.get(), words));
        } else if (line.isHeading() && !headed && !sign.announcesPart()) {
            close();
        } else {
            Piece said = start(sign) > 0 ? Heading.text(line, start(sign)) : Piece.of(line);
            if (open.filter(e -> e.key().isBlank()).isPresent() || titled && Discussion.isAnswered(sign)) {
                titled = false;
                open = open.map(e -> new KeyEntry(e.number(), said, e.rest()));
            } else {
                addRest(said);
            }
        }
    }

    /** Whether a line is a table's row that begins with no question's id. */
    private static boolean isRow(Sign sign) {
        return Cell.isRow(sign.line()) && sign.question().isEmpty();
    }

    /** The entry that a line begins; its key may be explained behind it. */
    private static KeyEntry entry(Line line, Head head, Words words) {
        if (Cell.isRow(line)) {
            List<Piece> cells = Cell.of(line).stream()
                    .filter(cell -> cell.start() >= head.end())
                    .map(Cell::piece)
                    .toList();
            return new KeyEntry(head.number(), cells.get(0), cells.subList(1, cells.size()));
        }
        int reason = ReasonBehindKey.start(line.folded(), head.end(), words);
        return reason == line.folded().length()
                ? new KeyEntry(head.number(), Heading.text(line, head.end()))
                : new KeyEntry(
                        head.number(), Piece.between(line, head.end(), reason), List.of(Piece.from(line, reason)));
    }

    private void addRest(Piece piece) {
        open = open.map(entry -> {
            List<Piece> rest = new ArrayList<>(entry.rest());
            rest.add(piece);
            return new KeyEntry(entry.number(), entry.key(), rest);
        });
    }

    private void close() {
        open.filter(entry -> !entry.key().isBlank())
                .ifPresent(
                        entry -> found.add(new KeyEntry(entry.number(), entry.key(), HouseText.trimmed(entry.rest()))));
        open = Optional.empty();
    }
}
