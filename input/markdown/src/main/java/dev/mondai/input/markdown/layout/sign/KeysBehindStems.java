package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.vocabulary.Labels;
import dev.mondai.input.markdown.layout.vocabulary.Plain;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import dev.mondai.input.markdown.layout.vocabulary.Vocabulary;
import dev.mondai.input.markdown.layout.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Keys in brackets that end the stems, {@code 1. Which is a metal? (c)}, {@code (Ans. c)}, where nearly all questions of a document have them so, not
 * all the same, and nothing else announces one.
 */
final class KeysBehindStems {

    private static final Pattern KEY = Pattern.compile(
            "(?<=\\S)\\s*(?<open>[(（\\[])\\s*(?:(?<word>\\p{L}[\\p{L}\\p{M}]{1,14}\\.?)\\s+)?(?<label>\\p{L})\\s*[)）\\]][*_]*[.:]?\\s*$");
    private static final int FEWEST = 3;

    /** Of so many stems, one may lack its key. */
    private static final int OF = 10;

    private final List<Sign> signs;
    private final Labels labels;
    private final Words words;

    private KeysBehindStems(List<Sign> signs, Vocabulary vocabulary) {
        this.signs = signs;
        this.labels = vocabulary.labels();
        this.words = vocabulary.words();
    }

    /** The signs, each such line as two: what is asked, and the key. */
    static List<Sign> in(List<Sign> signs, Vocabulary vocabulary) {
        return new KeysBehindStems(signs, vocabulary).read();
    }

    private List<Sign> read() {
        List<Integer> stems =
                IntStream.range(0, signs.size()).filter(this::isStem).boxed().toList();
        List<String> keys = stems.stream()
                .flatMap(at -> key(at).stream())
                .map(key -> key.group("label"))
                .toList();
        boolean are = keys.size() >= FEWEST
                && (stems.size() - keys.size()) * OF <= stems.size()
                && keys.stream().distinct().count() > 1
                && keys.stream().allMatch(label -> labels.placeOf(label).isPresent())
                && signs.subList(stems.get(0), signs.size()).stream().noneMatch(KeysBehindStems::saysOtherwise);
        return are ? cut(Set.copyOf(stems)) : signs;
    }

    /** Whether a line announces a key or marks a choice; above the questions, it may tell where the keys stand. */
    private static boolean saysOtherwise(Sign sign) {
        return sign.announces(Role.ANSWER)
                || sign.choices().stream().anyMatch(choice -> choice.hasBox() || choice.marked());
    }

    /** Whether the next line that says anything begins choices with letters. */
    private boolean isStem(int at) {
        Sign sign = signs.get(at);
        return sign.line().isText()
                && sign.choices().stream().allMatch(KeysBehindStems::isNumber)
                && Neighbours.below(signs, at)
                        .filter(below -> below.choices().size() > 0
                                && isFirst(below.choices().get(0)))
                        .isPresent();
    }

    private static boolean isNumber(ChoiceHead choice) {
        return !choice.label().isEmpty() && Character.isDigit(choice.label().codePointAt(0));
    }

    private boolean isFirst(ChoiceHead choice) {
        return choice.style() == ChoiceHead.Style.LABELLED
                && !isNumber(choice)
                && labels.placeOf(choice.label()).orElse(-1) == 0;
    }

    /** The key that ends a line, behind nothing or a word for it. */
    private Optional<Matcher> key(int at) {
        Matcher key = KEY.matcher(signs.get(at).line().text());
        return Optional.of(key).filter(Matcher::find).filter(found -> isWord(found.group("word")));
    }

    private boolean isWord(@Nullable String said) {
        return said == null
                || words.whole(Plain.of(said))
                        .filter(word -> word.roles().contains(Role.ANSWER))
                        .isPresent();
    }

    private List<Sign> cut(Set<Integer> stems) {
        List<Sign> cut = new ArrayList<>();
        for (int i = 0; i < signs.size(); i++) {
            Optional<Matcher> key = stems.contains(i) ? key(i) : Optional.empty();
            if (key.isPresent()) {
                cut.addAll(cut(signs.get(i), key.get()));
            } else {
                cut.add(signs.get(i));
            }
        }
        return cut;
    }

    private static List<Sign> cut(Sign stem, Matcher key) {
        List<Line> lines = stem.line().cutAt(key.start("open"));
        Marker answer = Marker.of(Role.ANSWER, lines.get(1), key.start("label") - key.start("open"));
        return List.of(
                new Sign(lines.get(0), stem.question(), stem.choices(), stem.marker()),
                new Sign(lines.get(1), Optional.empty(), List.of(), Optional.of(answer)));
    }
}
