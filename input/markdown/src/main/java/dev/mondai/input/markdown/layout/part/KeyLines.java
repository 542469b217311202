package dev.mondai.input.markdown.layout.part;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.line.Piece;
import dev.mondai.input.markdown.layout.part.Parts.Part;
import dev.mondai.input.markdown.layout.phrase.KeyText;
import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import dev.mondai.input.markdown.layout.vocabulary.Behind;
import dev.mondai.input.markdown.layout.vocabulary.Folding;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Collects the lines of the key: what stands behind the word for it, or below. */
final class KeyLines {

    private static final Pattern ITEM =
            Pattern.compile("(?:[-*+](?:\\s|(?=\\p{L}[.):]))|[•・]|\\d+[.)]\\s|(?:\\*\\*)?\\p{L}[.):、]\\s*\\S).*");
    private static final Pattern LABELLED = Pattern.compile("\\s*(?:[-*+]\\s+)?\\(?(?<label>\\p{L}|\\d{1,2})[.):、]\\s");
    private static final int FEWEST_CHOICES = 3;
    private static final Pattern BULLET = Pattern.compile("[\\s>]*[-*+•・]\\s");
    private static final Pattern META_FIELD = Pattern.compile("\\s*ex\\w+:.*");

    private final Parts parts;
    private final Optional<ChoiceRun> run;
    private boolean open;

    /** Whether the list of the key begins on the word's line: then only choices right below it go on with it. */
    private boolean sameLine;

    /** Whether no line has come between the key and the next one, so that this may name one more. */
    private boolean joined;

    KeyLines(Parts parts, Optional<ChoiceRun> run) {
        this.parts = parts;
        this.run = run;
    }

    /** No further items of a list belong to the key. */
    void close() {
        open = false;
        joined = false;
    }

    /**
     * Begins the key at a line whose word announces it. Where there is a key already, a phrase that says more explains it, and
     * may name one more.
     *
     * @param rest what stands behind the word
     * @return the part that the next lines are of
     */
    Part begin(Line line, Piece rest, boolean meta) {
        boolean again = !rest.isBlank() && run.isPresent() && hasKey();
        boolean another = again && namesAnother(rest);
        if (another && areOthersExplained()) {
            parts.merge();
        }
        if (again && !isKey(rest)) {
            if (another) {
                parts.addKey(rest);
            } else if (judgesStatement(rest)) {
                parts.merge();
            }
            parts.add(Part.EXPLANATION, Piece.of(line));
            return Part.EXPLANATION;
        }
        open = true;
        joined = run.isPresent();
        sameLine = false;
        if (rest.isBlank()) {
            return Part.KEY;
        }
        parts.addKey(rest);
        sameLine = !meta;
        open = meta || run.isPresent() && isItem(rest.text());
        joined = run.isPresent() && isKey(rest);
        return open || joined ? Part.KEY : Part.EXPLANATION;
    }

    private boolean hasKey() {
        return !parts.isBlank(Part.KEY);
    }

    private boolean namesAnother(Piece said) {
        Set<Integer> known = named().stream()
                .flatMap(piece -> parts.keyText().read(piece.text()).stream())
                .flatMap(reading -> reading.choices().stream())
                .collect(Collectors.toSet());
        return parts.keyText()
                .read(said.text())
                .filter(reading -> !known.containsAll(reading.choices()))
                .isPresent();
    }

    /** Whether as many labels stand between two keys as choices need: another question's, or reasons that contradict. */
    private boolean areOthersExplained() {
        return parts.pieces(Part.EXPLANATION).stream()
                        .map(piece -> LABELLED.matcher(Folding.narrow(piece.text())))
                        .filter(Matcher::lookingAt)
                        .map(label -> run.get().placeOf(label.group("label")))
                        .filter(OptionalInt::isPresent)
                        .distinct()
                        .count()
                >= FEWEST_CHOICES;
    }

    /** Whether a second key judges a statement, which then is another question: {@code 『正确答案』√} below {@code 『正确答案』B}. */
    private boolean judgesStatement(Piece said) {
        String word = Folding.fold(said.text().strip());
        return word.equals("√")
                || run.get()
                        .vocabulary()
                        .words()
                        .whole(word)
                        .filter(match -> match.roles().contains(Role.FALSE))
                        .isPresent();
    }

    private boolean isKey(Piece said) {
        return parts.keyText().read(said.text()).filter(KeyText.Reading::all).isPresent();
    }

    /**
     * Takes the first text behind the word, the list that it begins, and choices on the lines right below; what follows
     * explains it. The answer to a question without choices may be code alone.
     */
    boolean take(Line line) {
        boolean empty = isEmptyQuote(line);
        boolean blank = empty || line.kind() == Line.Kind.BLANK;
        open &= !(blank && sameLine);
        joined &= !(blank && hasKey());
        if (empty && (open || !hasKey())) {
            parts.trace(line.number(), Part.NONE, "layout");
            return true;
        }
        boolean taken = blank && (open || joined)
                || line.isText()
                        && (!hasKey()
                                || open && goesOn(line)
                                || joined && isOneMore(line)
                                || line.startsWith('e')
                                        && META_FIELD.matcher(line.text()).matches());
        if (taken) {
            if (!blank && run.isPresent() && hasKey() && areOthersExplained()) {
                parts.merge();
            }
            parts.trace(line.number(), Part.KEY, "key");
            parts.add(Part.KEY, Piece.of(line));
        } else if (run.isEmpty() && line.kind() == Line.Kind.CODE) {
            parts.reveal();
        }
        return taken;
    }

    /** Whether a line only goes on with a quote. */
    private static boolean isEmptyQuote(Line line) {
        return line.isQuoted() && line.text().replace('>', ' ').isBlank();
    }

    /** Whether a line is one more item of the list: a choice, or one with its reason where those before have one too. */
    private boolean goesOn(Line line) {
        List<Piece> named = named();
        if (!isItem(line.narrow()) || !isItem(Folding.narrow(named.get(0).text()))) {
            return false;
        }
        boolean listed =
                joined && isBullet(line.text()) && isBullet(named.get(0).text());
        return run.isEmpty()
                || isKey(Piece.of(line))
                || !sameLine && (listed || named.stream().noneMatch(this::isKey));
    }

    private List<Piece> named() {
        return parts.pieces(Part.KEY).stream().filter(p -> !p.isBlank()).toList();
    }

    /** Whether a line below the key is one more choice and no judgement of it. */
    private boolean isOneMore(Line line) {
        return named().stream().allMatch(this::isKey)
                && isKey(Piece.of(line))
                && parts.keyText().names(line.text())
                && !parts.keyText().judges(line.text());
    }

    private static boolean isItem(String text) {
        return ITEM.matcher(text.substring(Behind.blanksAnd(text, 0, ">")).stripTrailing())
                .matches();
    }

    private static boolean isBullet(String text) {
        return BULLET.matcher(text).lookingAt();
    }
}
