package dev.mondai.input.markdown.layout;

import dev.mondai.input.markdown.layout.house.HouseText;
import dev.mondai.input.markdown.layout.key.Key;
import dev.mondai.input.markdown.layout.key.KeyFinder;
import dev.mondai.input.markdown.layout.line.Piece;
import dev.mondai.input.markdown.layout.line.TagsAlone;
import dev.mondai.input.markdown.layout.part.FoundChoice;
import dev.mondai.input.markdown.layout.part.Parts;
import dev.mondai.input.markdown.layout.part.Parts.Part;
import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import dev.mondai.input.markdown.layout.vocabulary.Labels;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes one question in the house layout. */
final class QuestionText {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /** The labels that the house layout has too. */
    private static final Set<String> HOUSE = Set.of(
            "latin",
            "small-latin",
            "number",
            "fifty-sounds",
            "iroha",
            "cyrillic",
            "small-cyrillic",
            "arabic",
            "arabic-bare",
            "thai",
            "hindi",
            "hindi-abc",
            "korean",
            "korean-letters");

    private static final Pattern FRAME = Pattern.compile("[^\\p{L}\\p{N}]");

    private final HouseText house;
    private final Parts parts;
    private final int line;

    QuestionText(HouseText house, Parts parts, int line) {
        this.house = house;
        this.parts = parts;
        this.line = line;
    }

    void write(Key key, String truth) {
        section("stem", parts.pieces(Part.STEM));
        if (!parts.choices().isEmpty()) {
            house.seam("choices", firstLine());
            writeChoices(key);
        } else if (!truth.isEmpty()) {
            house.seam("key", line);
            house.add(truth, line, 0);
        }
        section("hint", parts.pieces(Part.HINT));
        section("explanation", withRemarks(explanation(parts)));
    }

    /** The explanation behind what the key's lines say more than the key, in a paragraph of their own if they had one. */
    private List<Piece> withRemarks(List<Piece> explanation) {
        if (parts.run().isEmpty() || parts.pieces(Part.KEY).isEmpty()) {
            return explanation;
        }
        List<Piece> said = new ArrayList<>(KeyFinder.remarks(parts, parts.run().orElseThrow()));
        if (!said.isEmpty() && !explanation.isEmpty()) {
            int below = said.get(said.size() - 1).line() + 1;
            if (explanation.get(0).line() > below) {
                said.add(new Piece(below, 0, ""));
            }
        }
        said.addAll(explanation);
        return said;
    }

    /** A pair whose answer is all that stands behind the word. */
    void writePair(String section) {
        section("stem", parts.pieces(Part.STEM));
        List<Piece> answer = new ArrayList<>(parts.pieces(Part.KEY));
        if (section.equals("key")) {
            section("key", answer);
            section("explanation", explanation(parts));
        } else {
            answer.addAll(explanation(parts));
            section("model-answer", answer);
        }
        section("hint", parts.pieces(Part.HINT));
    }

    /** Without lines at either end that only go on with a quote: the key may have been all of it. */
    static List<Piece> explanation(Parts parts) {
        List<Piece> said = HouseText.trimmed(parts.pieces(Part.EXPLANATION));
        while (!said.isEmpty() && isEmptyQuote(said.get(0))) {
            said.remove(0);
        }
        while (!said.isEmpty() && isEmptyQuote(said.get(said.size() - 1))) {
            said.remove(said.size() - 1);
        }
        return said;
    }

    private static boolean isEmptyQuote(Piece piece) {
        return piece.text().replace('>', ' ').isBlank();
    }

    private void section(String name, List<Piece> pieces) {
        List<Piece> said = HouseText.trimmed(pieces);
        if (!said.isEmpty()) {
            house.seam(name, said.get(0).line());
            house.add(said, "");
        }
    }

    private int firstLine() {
        return parts.choices().get(0).content().get(0).line();
    }

    /**
     * The author's labels where the house has them all, with or without what stands around them; else letters, with the
     * gaps that the author's have; none where a choice has none or two have the same.
     */
    private void writeChoices(Key key) {
        ChoiceRun run = parts.run().orElseThrow();
        boolean labelled = !run.hasLabelTwice();
        boolean known = labelled && isKnown(run);
        boolean plain = labelled && !known && isKnownPlain(run);
        boolean tagged = holdTag(parts.choices())
                && TagsAlone.tell(
                        parts.choices().stream().map(QuestionText::said).toList());
        for (int i = 0; i < parts.choices().size(); i++) {
            String box = key.choices().contains(i) ? "- [x] " : "- [ ] ";
            String own = parts.choices().get(i).label();
            String head = !labelled || own.isEmpty()
                    ? box + HouseText.SEAM
                    : box + (known ? own : plain ? plain(own) : letter(run, i)) + ". ";
            List<Piece> content = parts.choices().get(i).content();
            house.addItem(head, tagged ? TagsAlone.elementAsCode(content) : content);
        }
    }

    private static String letter(ChoiceRun run, int choice) {
        int place = Math.min(run.placeInSequence(choice).orElse(choice), LETTERS.length() - 1);
        return LETTERS.substring(place, place + 1);
    }

    private static boolean holdTag(List<FoundChoice> choices) {
        for (FoundChoice choice : choices) {
            for (Piece piece : choice.content()) {
                if (piece.text().indexOf('<') >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String said(FoundChoice choice) {
        return choice.content().stream()
                .map(p -> p.text().strip())
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /** A letter or a number without the ring, the brackets or the key around it: {@code ①}, {@code ⑴}, {@code ⓐ}. */
    private static String plain(String label) {
        return FRAME.matcher(Normalizer.normalize(label, Normalizer.Form.NFKC)).replaceAll("");
    }

    private static boolean isKnownPlain(ChoiceRun run) {
        Labels labels = run.vocabulary().labels();
        List<String> plain =
                run.items().stream().map(i -> plain(i.head().label())).toList();
        return labels.sequencesFrom(plain.get(0)).stream()
                .filter(HOUSE::contains)
                .anyMatch(s -> IntStream.range(0, plain.size())
                        .allMatch(i -> labels.holds(s, plain.get(i)) && labels.indexIn(s, plain.get(i)) == i));
    }

    private static boolean isKnown(ChoiceRun run) {
        for (String sequence : run.sequences()) {
            if (HOUSE.contains(sequence) && holdsAll(sequence, run)) {
                return true;
            }
        }
        return false;
    }

    /** The author's labels of choices that get others; none where these are kept, or a choice has none. */
    static List<String> labelsLost(Parts parts) {
        return parts.run()
                .filter(run -> run.isLabelled() && !isKnown(run))
                .map(run -> run.items().stream().map(i -> i.head().label()).toList())
                .orElse(List.of());
    }

    private static boolean holdsAll(String sequence, ChoiceRun run) {
        Labels labels = run.vocabulary().labels();
        for (ChoiceRun.Item item : run.items()) {
            if (!labels.holds(sequence, item.head().label())) {
                return false;
            }
        }
        return true;
    }
}
