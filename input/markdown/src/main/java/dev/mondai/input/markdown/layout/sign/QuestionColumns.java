package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.Cell;
import dev.mondai.input.markdown.layout.vocabulary.Folding;
import dev.mondai.input.markdown.layout.vocabulary.Labels;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import dev.mondai.input.markdown.layout.vocabulary.TruthPairs;
import dev.mondai.input.markdown.layout.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the columns of a table with a question in each row hold, by their places from 0.
 *
 * @param question the column of the stems
 * @param numbers the column of the author's numbers; -1 where there is none
 * @param choices the columns of the choices with their labels; one alone, without a label, holds all of them
 * @param parts the columns of the key and of what else is said of a question
 * @param others the columns of unknown meaning
 */
record QuestionColumns(
        int question,
        int numbers,
        SortedMap<Integer, String> choices,
        SortedMap<Integer, Role> parts,
        List<Integer> others) {

    private static final Pattern NUMBER = Pattern.compile("\\s*[*_]*\\D{0,4}?(?<number>\\d{1,4})[.)*_]*\\s*");

    /** The questions that the keys of a row are for: {@code 11–20}. */
    private static final Pattern RANGE = Pattern.compile(
            "\\s*[*_]*\\D{0,8}?(?<first>\\d{1,3})\\s?(?:[-–—−~〜～]|to|bis|à|до|から)\\s?(?<last>\\d{1,3})\\D{0,2}[.)*_]*\\s*");

    private static final Pattern AROUND = Pattern.compile("^[\\s*_(]+|[\\s*_:.)]+$");
    /** A bracket may belong to a word: {@code Answer(s)}. */
    private static final Pattern EMPHASIS = Pattern.compile("^[\\s*_]+|[\\s*_:.]+$");

    /** What parts the two answers that a column's head names. */
    private static final Pattern OR = Pattern.compile("[/|・]|(?<=[○〇◯])(?=×)");

    /** What begins with a label may be choices, and no answer of somebody's. */
    private static final Pattern LABELLED = Pattern.compile("[\\s*_]*\\(?[\\p{L}\\d](?:[.)、:]|\\s).*\\S.*|[①-⑳].*");

    private static final Pattern KEY = Pattern.compile("[\\s*_()]*(?:\\p{L}|[①-⑳]|\\d{1,2})[\\s*_().]*");
    private static final Set<Role> SPEAKING = EnumSet.of(Role.ANSWER, Role.EXPLANATION, Role.HINT, Role.REFERENCES);

    private static final Set<Role> TRUTH = EnumSet.of(Role.TRUE, Role.FALSE);
    private static final Set<Role> CHOICE = EnumSet.of(Role.CHOICES, Role.ANSWER);
    private static final Set<Role> ONE = EnumSet.of(Role.ONE);

    /**
     * The meaning of a table's head; empty where it is not of such a table.
     *
     * @param only whether nothing else in the document asks: then what is judged needs no word for it
     * @param withChoices whether a cell holds a question and its choices
     */
    static Optional<QuestionColumns> of(
            List<Cell> head,
            List<List<Cell>> rows,
            Vocabulary vocabulary,
            BooleanSupplier only,
            Predicate<Cell> withChoices) {
        return new Head(head, rows, vocabulary).columns(only, withChoices);
    }

    /** The number of a row; empty where there is none. */
    String number(List<Cell> row) {
        Matcher number = NUMBER.matcher(numbers < 0 ? "" : row.get(numbers).text());
        return number.matches() ? number.group("number") : "";
    }

    private static final class Head {

        private final List<Cell> head;
        private final List<List<Cell>> rows;
        private final Vocabulary vocabulary;
        private final SortedMap<Integer, String> choices = new TreeMap<>();
        private final SortedMap<Integer, Role> parts = new TreeMap<>();
        private final List<Integer> others = new ArrayList<>();
        private int question = -1;
        private int numbers = -1;

        Head(List<Cell> head, List<List<Cell>> rows, Vocabulary vocabulary) {
            this.head = head;
            this.rows = rows;
            this.vocabulary = vocabulary;
        }

        Optional<QuestionColumns> columns(BooleanSupplier only, Predicate<Cell> withChoices) {
            for (int at = 0; at < head.size(); at++) {
                take(at);
            }
            if (question < 0 && others.size() == 1 && isJudged() && only.getAsBoolean()) {
                question = others.remove(0);
            }
            if (question < 0
                    && others.size() == 1
                    && choices.size() > 1
                    && parts.containsValue(Role.ANSWER)
                    && only.getAsBoolean()) {
                question = others.remove(0);
            }
            if (question < 0 && areSides(withChoices)) {
                question = others.remove(0);
                parts.put(others.remove(0), Role.ANSWER);
            }
            if (question < 0 || !rows.stream().allMatch(this::isAsking)) {
                return Optional.empty();
            }
            boolean asks = choices.size() > 1
                    ? isSequence()
                    : choices.containsValue("") || isPairs() || holdChoices(withChoices);
            return asks && !isColumn(question, NUMBER) && !areRanges()
                    ? Optional.of(new QuestionColumns(question, numbers, choices, parts, others))
                    : Optional.empty();
        }

        /** Whether two columns are the sides of cards: the questions with their choices, and below a word for the back the keys. */
        private boolean areSides(Predicate<Cell> withChoices) {
            if (others.size() != 2 || !choices.isEmpty() || !parts.isEmpty() || rows.size() < 2) {
                return false;
            }
            int front = others.get(0);
            int back = others.get(1);
            boolean keys = roles(head.get(back)).contains(Role.BACK)
                    && rows.stream()
                            .allMatch(row ->
                                    back < row.size() && isKey(row.get(back).text()));
            return keys && rows.stream().allMatch(row -> withChoices.test(row.get(front)));
        }

        private static boolean isKey(String text) {
            return KEY.matcher(text).matches() || LABELLED.matcher(text).matches();
        }

        /** Whether a row has a question; below the numbers of questions, it is a word for their keys. */
        private boolean isAsking(List<Cell> row) {
            return question < row.size() && !roles(row.get(question)).contains(Role.ANSWER);
        }

        /** Whether the rows are called by the questions that they have keys for: nothing says what is right in a row itself. */
        private boolean areRanges() {
            return !parts.containsValue(Role.ANSWER) && isColumn(question, RANGE) && doRangesGoOn();
        }

        /** Whether each range begins where the one above it ends: others are sums to be done. */
        private boolean doRangesGoOn() {
            int next = -1;
            for (String cell : column(question)) {
                Matcher range = RANGE.matcher(cell);
                if (!range.matches() || next >= 0 && Integer.parseInt(range.group("first")) != next) {
                    return false;
                }
                next = Integer.parseInt(range.group("last")) + 1;
            }
            return true;
        }

        private static String without(Pattern form, String text) {
            return form.matcher(text).replaceAll("");
        }

        private Set<Role> roles(Cell cell) {
            String said = Folding.fold(cell.text());
            return vocabulary
                    .words()
                    .whole(without(AROUND, said))
                    .or(() -> vocabulary.words().whole(without(EMPHASIS, said)))
                    .map(m -> m.roles())
                    .orElse(Set.of());
        }

        private void take(int at) {
            Set<Role> roles = roles(head.get(at));
            Optional<Role> part = SPEAKING.stream().filter(roles::contains).findFirst();
            String label = label(head.get(at).text());
            if (at == 0 && part.isEmpty() && isColumn(at, NUMBER) && !isLabelled(1)) {
                numbers = at;
            } else if (!label.isEmpty()) {
                choices.put(at, label);
            } else if (roles.contains(Role.QUESTION) && question < 0 && !isColumn(at, NUMBER)) {
                question = at;
            } else if (roles.contains(Role.CHOICES)
                    && part.isEmpty()
                    && (!parts.containsValue(Role.ANSWER) || isColumn(at, LABELLED))) {
                choices.put(at, "");
            } else if (part.isPresent()) {
                parts.put(at, part.get());
            } else if (asksForTruth(head.get(at)) && isJudged(column(at))) {
                parts.put(at, Role.ANSWER);
            } else if (numbers < 0 && isColumn(at, NUMBER)) {
                numbers = at;
            } else {
                others.add(at);
            }
        }

        /** Whether a column's head names both answers, {@code V/F}, and no other column has the answers. */
        private boolean asksForTruth(Cell cell) {
            List<String> both = List.of(OR.split(without(AROUND, cell.text())));
            return both.size() == TRUTH.size()
                    && (TruthPairs.of(both, true).isPresent() || areWords(both))
                    && head.stream().noneMatch(other -> roles(other).contains(Role.ANSWER));
        }

        private boolean isLabelled(int at) {
            return at < head.size() && !label(head.get(at).text()).isEmpty();
        }

        /** The label that a column's head is or ends in, behind a word for choices or answers. */
        private String label(String text) {
            String bare = without(AROUND, text);
            int start = bare.length();
            while (start > 0 && isOfLabel(bare.charAt(start - 1))) {
                start--;
            }
            String folded = Folding.fold(bare);
            int word = Math.max(
                    0,
                    Math.max(
                            vocabulary.words().endOf(folded, 0, CHOICE),
                            vocabulary.sentences().endOf(folded, 0, ONE)));
            String label = bare.substring(Math.min(bare.length(), Math.max(start, word)));
            boolean alone =
                    bare.substring(0, bare.length() - label.length()).strip().length() <= word;
            return alone && !vocabulary.labels().sequencesOf(label).isEmpty() ? label : "";
        }

        private static boolean isOfLabel(char sign) {
            return Character.isLetterOrDigit(sign) || Character.getType(sign) == Character.OTHER_NUMBER;
        }

        private boolean isSequence() {
            List<String> found = List.copyOf(choices.values());
            Labels labels = vocabulary.labels();
            return labels.sequencesFrom(found.get(0)).stream().anyMatch(name -> {
                int place = 0;
                for (String label : found) {
                    if (labels.indexIn(name, label) != place++) {
                        return false;
                    }
                }
                return true;
            });
        }

        /** Whether the only key's column says of each row whether it is true. */
        private boolean isJudged() {
            return isJudged(parts.entrySet().stream()
                    .filter(part -> part.getValue() == Role.ANSWER)
                    .flatMap(part -> column(part.getKey()).stream())
                    .toList());
        }

        private List<String> column(int at) {
            return rows.stream()
                    .map(row -> at < row.size() ? row.get(at).text() : "")
                    .toList();
        }

        private boolean isJudged(List<String> said) {
            boolean letters = said.stream().allMatch(TruthPairs::mayHold)
                    && TruthPairs.of(said, false).isPresent();
            return said.size() == rows.size() && (letters || areWords(said));
        }

        private boolean areWords(List<String> said) {
            List<Optional<Role>> judged = said.stream()
                    .map(word -> vocabulary.words().whole(Folding.fold(without(EMPHASIS, word))))
                    .map(word -> word.flatMap(match ->
                            TRUTH.stream().filter(match.roles()::contains).findFirst()))
                    .distinct()
                    .toList();
            return judged.size() == TRUTH.size() && judged.stream().allMatch(Optional::isPresent);
        }

        /** Questions with answers that are texts, or that judge them: with labels, the table would hold keys. */
        private boolean isPairs() {
            return choices.isEmpty() && (isJudged() || areTexts());
        }

        /** Whether the cells of the questions, half of them at least, hold their choices too, and a column has the keys. */
        private boolean holdChoices(Predicate<Cell> withChoices) {
            return choices.isEmpty()
                    && parts.containsValue(Role.ANSWER)
                    && rows.stream()
                                            .filter(row -> withChoices.test(row.get(question)))
                                            .count()
                                    * 2
                            >= rows.size();
        }

        private boolean areTexts() {
            return parts.entrySet().stream()
                    .filter(part -> part.getValue() == Role.ANSWER)
                    .map(Map.Entry::getKey)
                    .anyMatch(at -> !isColumn(at, KEY));
        }

        private boolean isColumn(int at, Pattern form) {
            return rows.stream()
                    .allMatch(row ->
                            at < row.size() && form.matcher(row.get(at).text()).matches());
        }
    }
}
