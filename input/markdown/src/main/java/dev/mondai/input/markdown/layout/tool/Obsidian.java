package dev.mondai.input.markdown.layout.tool;

import dev.mondai.input.markdown.layout.house.Recognition;
import dev.mondai.input.markdown.layout.house.Recognition.Pairs;
import dev.mondai.input.markdown.layout.line.Fences;
import dev.mondai.input.markdown.layout.line.Piece;
import dev.mondai.input.markdown.layout.vocabulary.LanguageGuess;
import dev.mondai.input.markdown.layout.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the cards of two plug-ins of Obsidian: callouts {@code > [!question]} with the answer in a callout within, after Quiz
 * Generator's README; and in notes with the tag {@code #flashcards}, after the wiki of Spaced Repetition, single lines
 * {@code Question::Answer} and several lines "separated by {@code ?}", up to a blank one.
 */
public final class Obsidian {

    private static final Pattern CALLOUT = Pattern.compile("^ {0,3}>\\s?\\[!question][-+]?\\s*(?<text>.*)$");
    private static final Pattern QUOTED = Pattern.compile("^ {0,3}>\\s?");
    private static final Pattern OTHER_CHOICE =
            Pattern.compile("^ {0,3}>\\s?(?:[-*+]\\s|[A-Z][.)]\\s|\\d+[.)]\\s|[a-z]\\.\\s|\\([a-zA-Z]\\)\\s"
                    + "|(?:[ア-オｱ-ｵа-дА-Дα-εΑ-Ε가-마ㄱ-ㅁ])[.．)）、:：\\s]|[①-⑳])");
    private static final Pattern ANSWER = Pattern.compile("^ {0,3}>\\s?\\[!success][-+]?.*$");
    private static final Pattern TAG = Pattern.compile("(?:^|\\s)#flashcards(?:/\\S+)?(?=\\s|$)");
    private static final Pattern SEPARATOR = Pattern.compile("^\\?{1,2}\\s*$");
    private static final Pattern INLINE = Pattern.compile("^(?<front>[^`]*?\\S)\\s*:::?\\s*(?<back>\\S.*)$");
    private static final Pattern SCHEDULE = Pattern.compile("\\s*<!--SR:.*?-->\\s*$");

    private final ToolBank bank;
    private final Pairs pairs;
    private final Vocabulary vocabulary;

    private Obsidian(Optional<String> language, Pairs pairs, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.bank = new ToolBank("obsidian", language);
        this.pairs = pairs;
    }

    /** What is found; empty where there are no such callouts, each with an answer, and no such tag or kind. */
    public static Optional<Recognition> in(List<String> source, Vocabulary vocabulary, Pairs pairs) {
        boolean callouts = source.stream().anyMatch(line -> line.contains("[!question]")) && hasCallouts(source);
        boolean cards = !callouts
                && source.stream().anyMatch(line -> line.startsWith("?") || line.contains("::"))
                && hasCards(source);
        if (!callouts && !cards) {
            return Optional.empty();
        }
        Obsidian reading = new Obsidian(LanguageGuess.of(source, vocabulary.words()), pairs, vocabulary);
        return Optional.of(reading.read(source, callouts));
    }

    /** Each with an answer, and with no choices but those that the plug-in knows. */
    private static boolean hasCallouts(List<String> source) {
        long asked = source.stream().filter(l -> CALLOUT.matcher(l).matches()).count();
        long answered = source.stream().filter(Obsidian::isAnswer).count();
        return asked > 0
                && asked == answered
                && source.stream().noneMatch(l -> OTHER_CHOICE.matcher(l).lookingAt());
    }

    /** Whether a line begins the answer within a callout. */
    private static boolean isAnswer(String line) {
        Matcher quoted = QUOTED.matcher(line);
        return quoted.lookingAt()
                && ANSWER.matcher(line.substring(quoted.end())).matches();
    }

    /** Cards in a note with the tag, or one that is called by its kind. */
    private static boolean hasCards(List<String> source) {
        boolean parting = source.stream().anyMatch(line -> line.startsWith("?"));
        boolean code = false;
        boolean tagged = false;
        boolean called = false;
        boolean parted = false;
        boolean inline = false;
        boolean whole = false;
        for (String line : source) {
            code ^= Fences.turnAt(line);
            if (!code) {
                boolean isInline = line.contains("::") && INLINE.matcher(line).matches();
                boolean isCalled = (parting || isInline) && line.indexOf(':') >= 0 && Card.isCalled(line);
                tagged |= line.contains("#flashcards") && TAG.matcher(line).find();
                called |= isCalled;
                parted |= line.startsWith("?") && SEPARATOR.matcher(line).matches();
                inline |= isInline;
                whole |= isCalled && isInline;
            }
        }
        return tagged && (parted || inline) || called && parted || whole;
    }

    private Recognition read(List<String> source, boolean callouts) {
        List<Piece> block = new ArrayList<>();
        boolean code = false;
        for (int i = 0; i <= source.size(); i++) {
            String line = i < source.size() ? source.get(i) : "";
            boolean another = callouts && CALLOUT.matcher(line).matches();
            if (!code && (line.isBlank() || another)) {
                block(block, callouts);
                block = new ArrayList<>();
            }
            code ^= Fences.turnAt(line);
            if (i < source.size()) {
                block.add(new Piece(i, 0, line));
            }
        }
        block(block, callouts);
        return bank.recognition();
    }

    private void block(List<Piece> block, boolean callouts) {
        List<Piece> lines = block.stream().filter(p -> !p.isBlank()).toList();
        if (!lines.isEmpty() && !(callouts ? callout(lines) : card(lines))) {
            bank.outside(block);
        }
    }

    private boolean callout(List<Piece> lines) {
        Matcher title = CALLOUT.matcher(lines.get(0).text());
        if (!title.matches()) {
            return false;
        }
        List<Piece> front = new ArrayList<>();
        List<Piece> back = new ArrayList<>();
        front.add(new Piece(lines.get(0).line(), title.start("text"), title.group("text")));
        boolean answer = false;
        for (Piece line : lines.subList(1, lines.size())) {
            Piece inner = unquoted(line);
            boolean nested = QUOTED.matcher(inner.text()).lookingAt();
            if (isAnswer(line.text())) {
                answer = true;
            } else if (answer && nested) {
                back.add(unquoted(inner));
            } else {
                front.add(inner);
            }
        }
        add(new Card(lines.get(0).line(), front, back, vocabulary), lines);
        return true;
    }

    private static Piece unquoted(Piece line) {
        Matcher quoted = QUOTED.matcher(line.text());
        int start = quoted.lookingAt() ? quoted.end() : 0;
        return new Piece(line.line(), line.column() + start, line.text().substring(start));
    }

    private boolean card(List<Piece> lines) {
        for (int i = 1; i + 1 < lines.size(); i++) {
            if (SEPARATOR.matcher(lines.get(i).text()).matches()) {
                List<Piece> back = lines.subList(i + 1, lines.size()).stream()
                        .map(Obsidian::unscheduled)
                        .filter(p -> !p.isBlank())
                        .toList();
                add(new Card(lines.get(0).line(), lines.subList(0, i), back, vocabulary), lines);
                return true;
            }
        }
        if (lines.stream().anyMatch(l -> Fences.turnAt(l.text()))
                || lines.stream().noneMatch(l -> INLINE.matcher(l.text()).matches())) {
            return false;
        }
        lines.forEach(this::inline);
        return true;
    }

    private void inline(Piece line) {
        Piece said = unscheduled(line);
        Matcher parts = INLINE.matcher(said.text());
        if (parts.matches()) {
            List<Piece> front = List.of(new Piece(said.line(), parts.start("front"), parts.group("front")));
            List<Piece> back = List.of(new Piece(said.line(), parts.start("back"), parts.group("back")));
            add(new Card(said.line(), front, back, vocabulary), List.of(line));
        } else {
            bank.outside(List.of(said));
        }
    }

    private void add(Card card, List<Piece> lines) {
        bank.trace(lines, "question");
        bank.add(card.question(pairs));
    }

    /** The plug-in keeps in a comment when a card is due. */
    private static Piece unscheduled(Piece line) {
        return new Piece(
                line.line(), line.column(), SCHEDULE.matcher(line.text()).replaceFirst(""));
    }
}
