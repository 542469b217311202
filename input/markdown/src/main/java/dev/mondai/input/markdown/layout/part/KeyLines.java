package dev.mondai.input.markdown.layout.part;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.line.Piece;
import dev.mondai.input.markdown.layout.part.Parts.Part;
import dev.mondai.input.markdown.layout.phrase.KeyText;
import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import dev.mondai.input.markdown.layout.vocabulary.Folding;
import java.util.Optional;
import java.util.regex.Pattern;

/** Collects the lines of the key: what stands behind the word for it, or below. */
final class KeyLines {

    private static final Pattern ITEM =
            Pattern.compile("(?:[-*+](?:\\s|(?=\\p{L}[.):]))|[•・]|\\d+[.)]\\s|(?:\\*\\*)?\\p{L}[.):、]\\s*\\S).*");
    private static final Pattern META_FIELD = Pattern.compile("\\s*ex\\w+:.*");

    private final Parts parts;
    private final Optional<ChoiceRun> run;
    private boolean open;

    /** Whether the list of the key begins on the word's line: then only choices right below it go on with it. */
    private boolean sameLine;

    KeyLines(Parts parts, Optional<ChoiceRun> run) {
        this.parts = parts;
        this.run = run;
    }

    /** No further items of a list belong to the key. */
    void close() {
        open = false;
    }

    /**
     * Begins the key at a line whose word announces it. Where there is a key already, a phrase that is none explains it.
     *
     * @param rest what stands behind the word
     * @return the part that the next lines are of
     */
    Part begin(Line line, Piece rest, boolean meta) {
        if (!rest.isBlank() && run.isPresent() && hasKey() && !isKey(rest)) {
            parts.add(Part.EXPLANATION, Piece.of(line));
            return Part.EXPLANATION;
        }
        open = true;
        sameLine = false;
        if (rest.isBlank()) {
            return Part.KEY;
        }
        parts.addKey(rest);
        sameLine = !meta;
        open = meta || run.isPresent() && isItem(rest.text());
        return open ? Part.KEY : Part.EXPLANATION;
    }

    private boolean hasKey() {
        return parts.pieces(Part.KEY).stream().anyMatch(p -> !p.isBlank());
    }

    private boolean isKey(Piece said) {
        return parts.keyText().read(said.text()).filter(KeyText.Reading::all).isPresent();
    }

    /** Takes the first text behind the word, and the list that it begins; what follows explains it. */
    boolean take(Line line) {
        boolean blank = line.kind() == Line.Kind.BLANK;
        open &= !(blank && sameLine);
        boolean taken = blank
                || line.isText()
                        && (!hasKey()
                                || open && goesOn(line)
                                || META_FIELD.matcher(line.text()).matches());
        if (taken) {
            parts.trace(line.number(), Part.KEY, "key");
            parts.add(Part.KEY, Piece.of(line));
        }
        return taken;
    }

    private boolean goesOn(Line line) {
        return isItem(line.narrow())
                && (!sameLine || isKey(Piece.of(line)))
                && parts.pieces(Part.KEY).stream()
                        .filter(p -> !p.isBlank())
                        .findFirst()
                        .filter(p -> isItem(Folding.narrow(p.text())))
                        .isPresent();
    }

    private static boolean isItem(String text) {
        return ITEM.matcher(text.strip()).matches();
    }
}
