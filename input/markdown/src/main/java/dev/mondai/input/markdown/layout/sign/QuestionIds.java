package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Ids that questions are called by: {@code **TE101** Which metal …?}, {@code K1-07: …}. They begin questions where keys say them
 * once more, {@code | TE101 | B |}, {@code | 1.001 | B |} or {@code TE101 B, TE102 C}, and each is that of one question alone, with choices below it.
 */
final class QuestionIds {

    private static final int FEWEST = 2;

    private final Set<String> ids;

    private QuestionIds(Set<String> ids) {
        this.ids = ids;
    }

    /** Those that begin a line of a document once, and have one key. */
    static QuestionIds in(List<Line> lines, QuestionHeads questions, ChoiceHeads choices) {
        if (!areFewest(lines, questions)) {
            return new QuestionIds(Set.of());
        }
        Map<String, Integer> asked = new TreeMap<>();
        Map<String, Integer> keyed = new TreeMap<>();
        for (Line line : lines) {
            List<QuestionId> keys = QuestionId.keys(line);
            keys.forEach(key -> keyed.merge(key.folded(), 1, Integer::sum));
            if (keys.isEmpty()) {
                head(line, questions).ifPresent(id -> asked.merge(id.folded(), 1, Integer::sum));
            }
        }
        Set<String> ids = new HashSet<>(asked.keySet());
        ids.retainAll(keyed.keySet());
        boolean clear = ids.size() >= FEWEST
                && ids.size() * 2 > asked.size()
                && ids.stream().allMatch(id -> asked.get(id) == 1 && keyed.get(id) == 1);
        QuestionIds found = new QuestionIds(clear ? ids : Set.of());
        return found.haveChoices(lines, choices) ? found : new QuestionIds(Set.of());
    }

    private static boolean areFewest(List<Line> lines, QuestionHeads questions) {
        int heads = 0;
        for (int i = 0; i < lines.size() && heads < FEWEST; i++) {
            heads += head(lines.get(i), questions).isPresent() ? 1 : 0;
        }
        return heads == FEWEST;
    }

    private static Optional<QuestionId> head(Line line, QuestionHeads questions) {
        Optional<QuestionId> head = QuestionId.head(line);
        return head.isPresent() && isNumber(questions, line, head.get()) ? Optional.empty() : head;
    }

    /** Whether a line's number is read as such: {@code Q1} is the first, {@code 5.1.} that of a chapter. */
    private static boolean isNumber(QuestionHeads questions, Line line, QuestionId id) {
        return questions
                .in(line)
                .filter(head -> !head.number().isEmpty()
                        && (id.isDecimal() || !head.number().equals(id.folded())))
                .isPresent();
    }

    /** The lines, those with several keys one for each of them. */
    List<Line> cut(List<Line> lines) {
        if (ids.isEmpty()) {
            return lines;
        }
        List<Line> cut = new ArrayList<>();
        lines.forEach(line -> cut.addAll(cut(line)));
        return cut;
    }

    private List<Line> cut(Line line) {
        List<QuestionId> keys = keys(line);
        if (keys.size() < FEWEST) {
            return List.of(line);
        }
        List<Line> cut = new ArrayList<>();
        Line rest = line;
        int column = 0;
        for (QuestionId key : keys) {
            int at = key.start() - column;
            if (rest.text().substring(0, at).chars().anyMatch(Character::isLetterOrDigit)) {
                List<Line> both = rest.cutAt(at);
                cut.add(both.get(0));
                rest = both.get(1);
                column += at;
            }
        }
        cut.add(rest);
        return cut;
    }

    /** The signs of lines that are cut so, each id as a question's number. */
    List<Sign> in(List<Sign> signs) {
        return ids.isEmpty()
                ? signs
                : signs.stream()
                        .map(sign -> id(sign.line()).map(id -> called(sign, id)).orElse(sign))
                        .toList();
    }

    private static Sign called(Sign sign, QuestionId id) {
        QuestionHead head = new QuestionHead(id.id(), QuestionHead.Form.NUMBER, id.end());
        return sign.withChoices(List.of()).withQuestion(Optional.of(head));
    }

    private Optional<QuestionId> id(Line line) {
        return keys(line).stream()
                .findFirst()
                .or(() -> QuestionId.head(line).filter(head -> ids.contains(head.folded())));
    }

    private List<QuestionId> keys(Line line) {
        return QuestionId.keys(line).stream()
                .filter(key -> ids.contains(key.folded()))
                .toList();
    }

    /** Whether choices begin between each question and the next one. */
    private boolean haveChoices(List<Line> lines, ChoiceHeads choices) {
        if (ids.isEmpty()) {
            return false;
        }
        int begun = FEWEST;
        for (Line line : lines) {
            if (id(line).isEmpty()) {
                begun += choices.in(line).size();
            } else if (begun < FEWEST) {
                return false;
            } else {
                begun = keys(line).isEmpty() ? 0 : FEWEST;
            }
        }
        return begun >= FEWEST;
    }
}
