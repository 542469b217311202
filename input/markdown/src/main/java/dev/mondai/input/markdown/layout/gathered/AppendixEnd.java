package dev.mondai.input.markdown.layout.gathered;

import dev.mondai.input.markdown.layout.cut.Cycle;
import dev.mondai.input.markdown.layout.cut.Cycles;
import dev.mondai.input.markdown.layout.line.Cell;
import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.sign.ChoiceHead;
import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import dev.mondai.input.markdown.layout.sign.Neighbours;
import dev.mondai.input.markdown.layout.sign.QuestionHead;
import dev.mondai.input.markdown.layout.sign.Sign;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import dev.mondai.input.markdown.layout.vocabulary.Words;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds how far the keys go that a line announces. */
final class AppendixEnd {

    private static final Set<Role> ANSWERS = EnumSet.of(Role.ANSWER, Role.REVEAL, Role.CHOICES);
    private static final int LONGEST_TITLE = 40;

    /** A key has no more words, those that call its question so included. */
    private static final int LONGEST_KEY = 3;

    /** Numbers of choices, and what joins them: {@code 2, 3 and 4}. */
    private static final Pattern CHOICES =
            Pattern.compile("[\\s*_]*\\d(?:\\s*(?:[,、;/&+]|\\s\\p{L}{1,3}\\s)\\s*\\d)*[\\s*_.]*");

    /** A dash, words without a number, and a letter that may be the last of them. */
    private static final Pattern NAME =
            Pattern.compile("\\s[–—-]+\\s+\\p{L}[\\p{L}\\p{M}]+(?:\\s\\p{L}[\\p{L}\\p{M}]*){0,4}[\\s*_:]*$");

    /** Keys begin soon behind the words that announce them, within so many lines. */
    private static final int LINES_BEFORE_KEYS = 20;

    private final List<Sign> signs;
    private final int at;
    private final Cycles cycles;
    private final Titles titles;
    private final Words words;
    private final Discussion discussion;
    private final Set<String> numbers = new HashSet<>();
    private boolean headed;
    private boolean explained;
    private boolean paragraph;
    private int end;

    private AppendixEnd(List<Sign> signs, int at, Words words, Cycles cycles, Titles titles) {
        this.signs = signs;
        this.words = words;
        this.cycles = cycles;
        this.titles = titles;
        this.at = at;
        this.discussion = new Discussion(words);
        this.end = KeyEntries.gives(signs.get(at)) ? at + 1 : at;
    }

    /** The line behind the last key; the announcing line itself where there is none. */
    static int of(List<Sign> signs, int at, Words words, Cycles cycles, Titles titles) {
        if (!opens(signs.get(at), words) && !isTitle(signs, at)) {
            return at;
        }
        AppendixEnd appendix = new AppendixEnd(signs, at, words, cycles, titles);
        boolean question = KeyEntries.begins(signs.get(at)) && appendix.asks(at);
        return question || appendix.isChoice() ? at : appendix.find();
    }

    /** Whether the line is one of the choices around it: {@code c. …}, {@code d. No answer is right}. */
    private boolean isChoice() {
        return goesOn(Neighbours.placeAbove(signs, at), at) || goesOn(at, Neighbours.placeBelow(signs, at));
    }

    private boolean goesOn(int last, int next) {
        return last >= 0
                && next < signs.size()
                && signs.get(last).choices().stream()
                        .anyMatch(one -> signs.get(next).choices().stream().anyMatch(other -> follows(one, other)));
    }

    private static boolean follows(ChoiceHead last, ChoiceHead next) {
        return next.style() == last.style()
                && next.indent() == last.indent()
                && (next.label().isEmpty()
                        ? last.label().isEmpty() && next.bullet() == last.bullet() && next.bullet() != ' '
                        : next.label().length() == last.label().length()
                                && isOfOneScript(last.label(), next.label())
                                && next.label().compareTo(last.label()) > 0);
    }

    /** Whether labels may be of one sequence: {@code 二、} goes on with no {@code (D)}. */
    private static boolean isOfOneScript(String last, String next) {
        return last.isEmpty()
                || Character.UnicodeScript.of(last.codePointAt(0)) == Character.UnicodeScript.of(next.codePointAt(0));
    }

    /** Whether a line may announce keys. */
    static boolean opens(Sign sign, Words words) {
        Line line = sign.line();
        return Cycle.isKey(sign)
                ? !isOneKey(sign)
                : line.isText()
                        && line.folded().indexOf('?') < 0
                        && !isListed(sign)
                        && (line.folded().length() <= LONGEST_TITLE || SeriesTitle.announces(sign, words))
                        && words.indexOf(line.folded(), 0, ANSWERS) >= 0;
    }

    /**
     * Whether the word for the answer stands before the name of a test, behind a dash, and keys of several questions right below:
     * {@code ANSWER KEY - FORM B}. Where other such titles stand, the keys are those of several tests.
     */
    private static boolean isTitle(List<Sign> signs, int at) {
        return isNamed(signs.get(at))
                && Neighbours.below(signs, at)
                        .filter(below -> below.marker().isEmpty())
                        .filter(below -> !Cell.isRow(below.line()) && KeyEntries.gives(below))
                        .isPresent()
                && signs.stream().filter(AppendixEnd::isNamed).count() == 1;
    }

    private static boolean isNamed(Sign sign) {
        return sign.announces(Role.ANSWER) && NAME.matcher(sign.line().narrow()).find();
    }

    /** Whether it is one of a list: its text may hold such a word. */
    private static boolean isListed(Sign sign) {
        for (ChoiceHead choice : sign.choices()) {
            if (choice.hasBox() || choice.style() == ChoiceHead.Style.BULLET) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word for the answer has an answer without a number on its own line, or nothing but the numbers of choices. */
    private static boolean isOneKey(Sign sign) {
        String rest =
                sign.marker().map(m -> sign.line().narrow().substring(m.end())).orElse("");
        return !rest.isBlank()
                && (rest.chars().noneMatch(Character::isDigit)
                        || CHOICES.matcher(rest).matches());
    }

    private int find() {
        int i = at + 1;
        while (i < signs.size() && (end > at || i - at <= LINES_BEFORE_KEYS) && take(i)) {
            i++;
        }
        return explained ? i : end;
    }

    /** Whether a line belongs to it. */
    private boolean take(int i) {
        Sign sign = signs.get(i);
        Line line = sign.line();
        Optional<KeyEntries.Head> head = KeyEntries.head(sign);
        boolean begins = !discussion.takes(sign, head) && head.isPresent();
        if (line.isHeading() && !(begins && isHeaded(line))) {
            int level = signs.get(at).line().level();
            paragraph = false;
            return level > 0 && line.level() > level || titles.areSaidBefore(at, line);
        }
        if (begins) {
            return takeEntry(i, head.get());
        }
        boolean closesCode = line.kind() == Line.Kind.CODE && end == i && end > at + 1;
        if (KeyEntries.gives(sign) || closesCode) {
            end = i + 1;
        } else if (line.isText()) {
            boolean continues = end == i && end > at + 1 || line.indent() > 0 && end > at + 1;
            paragraph |= !continues && end > at + 1;
            end = continues ? i + 1 : end;
        }
        return line.isText() || line.kind() != Line.Kind.SUMMARY || i == at + 1;
    }

    /** Whether a heading with a number is an entry: the first thing there, or as deep as the first. */
    private boolean isHeaded(Line line) {
        return numbers.isEmpty()
                || headed
                || line.level() > signs.get(at).line().level();
    }

    private boolean takeEntry(int i, KeyEntries.Head head) {
        String number = KeyEntries.number(signs.get(i), head, words)
                .orElseGet(
                        () -> signs.get(i).question().map(QuestionHead::number).orElse(""));
        boolean anew = number.equals("1") && numbers.contains("1") && numbers.size() > 1;
        if (anew && !isBehindTitle(i) && !KeySeries.isEntry(signs.get(i).line()) || asks(i)) {
            return false;
        }
        headed |= signs.get(i).line().isHeading() && numbers.isEmpty();
        numbers.add(number);
        explained |= paragraph;
        paragraph = false;
        end = i + 1;
        return true;
    }

    /** Whether a heading stands before, or the title of a chapter in bold or brackets. */
    private boolean isBehindTitle(int i) {
        int before = Neighbours.placeAbove(signs, i);
        Line line = signs.get(before).line();
        return before > at && (line.isHeading() || PartTitles.isTitle(line) && titles.areSaidBefore(at, line));
    }

    /**
     * Whether choices follow a numbered line before the next one, or numbered ones with their key a heading: it is a question.
     * A list behind a key discusses the choices.
     */
    private boolean asks(int i) {
        Line head = signs.get(i).line();
        int number = KeyEntries.head(signs.get(i)).map(KeyEntries.Head::end).orElse(0);
        return !Discussion.isKeyed(signs.get(i), number, words) && isBeforeChoices(i)
                || head.isHeading() && asksBelow(head, i + 1)
                || isTitled(i) && asksByNumbers(i);
    }

    /** Whether choices stand before a word for the answer, up to the next numbered line. */
    private boolean isBeforeChoices(int i) {
        Line head = signs.get(i).line();
        int next = i + 1;
        while (next < signs.size()
                && !KeyEntries.begins(signs.get(next))
                && !ends(head, signs.get(next).line())) {
            next++;
        }
        int key = Cycle.firstKey(signs, i + 1, next);
        return cycles.lists(i + 1, next).stream().anyMatch(run -> run.isStrong() && run.first() < key);
    }

    /** Whether a heading has the number of a question, or a line is called one. */
    private boolean isTitled(int i) {
        return signs.get(i)
                .question()
                .filter(question -> question.word() || signs.get(i).line().isHeading())
                .isPresent();
    }

    /** Whether a line that asks, or has more words than a key, stands between such a title and a list of numbers. */
    private boolean asksByNumbers(int i) {
        int next = i + 1;
        while (next < signs.size()
                && !isTitled(next)
                && !ends(signs.get(i).line(), signs.get(next).line())) {
            next++;
        }
        int list = cycles.lists(i + 1, next).stream()
                .filter(run -> run.isStrong() && run.isNumbered())
                .findFirst()
                .map(ChoiceRun::first)
                .orElse(i);
        return Cycle.firstKey(signs, i, list) == list
                && signs.subList(i, list).stream().anyMatch(s -> isStem(s.line().narrow()));
    }

    private static boolean isStem(String said) {
        return said.indexOf('?') >= 0 || said.strip().split("\\s+").length > LONGEST_KEY;
    }

    /** Whether a heading ends what is said below a head: the sections of a heading are deeper than it. */
    private static boolean ends(Line head, Line line) {
        return line.isHeading() && !(head.isHeading() && line.level() > head.level());
    }

    private boolean asksBelow(Line head, int from) {
        int to = from;
        while (to < signs.size() && !ends(head, signs.get(to).line())) {
            to++;
        }
        int end = to;
        return cycles.lists(from, end).stream()
                .anyMatch(run -> run.isStrong() && Cycle.firstKey(signs, run.last() + 1, end) < end);
    }
}
