package dev.mondai.input.markdown.layout;

import dev.mondai.input.markdown.layout.cut.Cycles;
import dev.mondai.input.markdown.layout.cut.Segment;
import dev.mondai.input.markdown.layout.cut.Segmentation;
import dev.mondai.input.markdown.layout.gathered.Appendices;
import dev.mondai.input.markdown.layout.gathered.KeyEntry;
import dev.mondai.input.markdown.layout.house.FoundQuestion.Kind;
import dev.mondai.input.markdown.layout.house.Problem;
import dev.mondai.input.markdown.layout.house.Recognition;
import dev.mondai.input.markdown.layout.house.Recognition.Pairs;
import dev.mondai.input.markdown.layout.key.FilledBlank;
import dev.mondai.input.markdown.layout.key.Key;
import dev.mondai.input.markdown.layout.key.KeyFinder;
import dev.mondai.input.markdown.layout.line.Heading;
import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.line.Piece;
import dev.mondai.input.markdown.layout.line.TagsAlone;
import dev.mondai.input.markdown.layout.part.Parts;
import dev.mondai.input.markdown.layout.part.Parts.Part;
import dev.mondai.input.markdown.layout.part.PartsOfSegment;
import dev.mondai.input.markdown.layout.sign.Sign;
import dev.mondai.input.markdown.layout.vocabulary.Beginnings;
import dev.mondai.input.markdown.layout.vocabulary.Truth;
import dev.mondai.input.markdown.layout.vocabulary.Vocabulary;
import dev.mondai.input.markdown.layout.vocabulary.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A document in whatever layout its author chose: the steps of recognition, one after the other. */
final class FreeLayout {

    /** Of so many heads that ask, one may have a text that looks like an answer with a word for it. */
    private static final int FEW_ANSWERED = 4;

    private final List<Sign> signs;
    private final List<Sign> keys;
    private final Cycles cycles;
    private final Words words;
    private final Beginnings beginnings;
    private final Pairs pairs;
    private final FoundQuestions found;
    private final List<Integer> outside = new ArrayList<>();
    private Statements statements;

    /** The lines that gave keys and what explains them, away from their questions. */
    private final Set<Integer> gathered = new HashSet<>();

    FreeLayout(List<Sign> signs, List<Sign> keys, Vocabulary vocabulary, Pairs pairs) {
        this.signs = signs;
        this.keys = keys;
        this.cycles = new Cycles(signs, vocabulary);
        this.words = vocabulary.words();
        this.statements = new Statements(words, Optional.empty());
        this.beginnings = vocabulary.beginnings();
        this.pairs = pairs;
        this.found = new FoundQuestions(signs);
    }

    Recognition read() {
        Appendices appendices = new Appendices(signs, keys, Segmentation.of(signs, cycles, beginnings), cycles, words);
        List<Segment> segments = appendices.segments();
        Optional<String> language = DocumentLanguage.of(signs, words);
        List<Asked> asked = KeyOfAll.doubted(
                segments.stream().map(segment -> asked(segment, appendices)).toList());
        List<Segment> asking = pairs == Pairs.NONE ? List.of() : Segmentation.asking(signs, cycles, beginnings);
        if (asking.size() > FEW_ANSWERED * answered(asked, appendices)) {
            readAsking(asking, language, appendices);
        } else {
            readAll(asked, language, appendices);
        }
        return found.with(outside, appendices.unused(gathered));
    }

    /** How many questions anything answers. */
    private static long answered(List<Asked> asked, Appendices appendices) {
        return asked.stream()
                .filter(a -> a.isKeyed()
                        || a.parts().isRevealed()
                        || !a.parts().pieces(Part.KEY).isEmpty()
                        || appendices.keyOf(a.segment()).isPresent())
                .count();
    }

    private void readAll(List<Asked> asked, Optional<String> language, Appendices appendices) {
        Habits habits = Habits.of(asked);
        statements = Statements.of(asked, appendices, words);
        List<Segment> segments = asked.stream().map(Asked::segment).toList();
        inOrder(
                segments,
                appendices,
                (i, unique) -> read(habits.read(asked.get(i)), habits, language, unique, appendices));
    }

    /** Where no word says where an answer begins, all below what asks is it. */
    private void readAsking(List<Segment> segments, Optional<String> language, Appendices appendices) {
        inOrder(
                segments,
                appendices,
                (i, unique) -> readPair(
                        segments.get(i),
                        PartsOfSegment.answered(signs, segments.get(i)),
                        language,
                        unique,
                        appendices));
    }

    /** Reads each segment, given by its place and whether its number is its alone, and keeps what is around them. */
    private void inOrder(List<Segment> segments, Appendices appendices, BiConsumer<Integer, Boolean> read) {
        Map<String, Long> numbers =
                segments.stream().collect(Collectors.groupingBy(Segment::number, HashMap::new, Collectors.counting()));
        int at = 0;
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            outside(at, segment.head(), appendices);
            read.accept(i, numbers.get(segment.number()) == 1);
            at = segment.to();
        }
        outside(at, signs.size(), appendices);
    }

    private void outside(int from, int to, Appendices appendices) {
        IntStream.range(from, to).filter(i -> !appendices.holds(i)).forEach(outside::add);
    }

    private Asked asked(Segment segment, Appendices appendices) {
        Parts parts = PartsOfSegment.of(signs, segment, cycles);
        if (parts.run().isEmpty()) {
            return new Asked(segment, parts, Optional.empty());
        }
        FilledBlank.take(parts).ifPresent(parts::addKey);
        appendices.keyOf(segment).ifPresent(entry -> take(entry, parts));
        int line = signs.get(segment.head()).line().number();
        Key key = problem(segment, parts, line)
                .map(Key::unknown)
                .orElseGet(() -> KeyFinder.of(parts, parts.run().get(), line));
        return new Asked(segment, parts, Optional.of(key)).doubted(appendices.doubtOf(segment), line);
    }

    /** Why it is not clear what there is to choose from. */
    private Optional<Problem> problem(Segment segment, Parts parts, int line) {
        return cycles.of(segment).further() > 0
                ? Optional.of(Problem.of(Problem.Kind.QUESTIONS_MERGED, line))
                : UnlabelledChoice.behind(parts.run().orElseThrow(), signs, parts)
                        .map(last -> Problem.of(
                                Problem.Kind.LABEL_MISSING,
                                last.number(),
                                last.text().strip()));
    }

    private void read(Asked asked, Habits habits, Optional<String> language, boolean unique, Appendices appendices) {
        Segment segment = asked.segment();
        if (habits.believe(asked, signs) || pairs == Pairs.NONE && habits.suspect(asked)) {
            Key key = asked.key().orElseThrow();
            found.trace(segment, key);
            found.add(segment, asked.parts(), language, unique, Kind.CHOICE, key.problem())
                    .write(key, "");
        } else {
            Parts pair = asked.key().isPresent() ? PartsOfSegment.withoutChoices(signs, segment) : asked.parts();
            readPair(segment, pair, language, unique, appendices);
        }
    }

    /** A key from another place, with what is said there of the question. */
    private void take(KeyEntry entry, Parts parts) {
        gathered.add(entry.key().line());
        entry.rest().forEach(piece -> gathered.add(piece.line()));
        parts.addKey(entry.key());
        parts.trace(entry.key().line(), Part.KEY, "gathered");
        entry.rest().forEach(piece -> parts.add(Part.EXPLANATION, piece));
    }

    private void readPair(
            Segment segment, Parts parts, Optional<String> language, boolean unique, Appendices appendices) {
        int line = signs.get(segment.head()).line().number();
        boolean judged = signs.get(segment.head()).judged().isPresent();
        Truth said = statements.judge(segment, parts, language);
        Truth judge = judged ? said.judging() : said;
        if (parts.pieces(Part.KEY).isEmpty()) {
            FilledBlank.takeTruth(parts, judge, judged)
                    .or(() -> FilledBlank.take(parts))
                    .ifPresent(parts::addKey);
            appendices.keyOf(segment).ifPresent(entry -> take(entry, parts));
            takeRevealed(parts, judge);
        }
        Optional<String> truth = truth(parts, judge);
        boolean answered = parts.pieces(Part.KEY).stream().anyMatch(p -> !p.isBlank())
                || !QuestionText.explanation(parts).isEmpty() && parts.isRevealed();
        Optional<Problem> doubt = answered
                ? truth.flatMap(value -> contradicted(parts, judge, value))
                : appendices
                        .doubtOf(segment)
                        .filter(d -> judge.read(d.entry().key().text()).isPresent())
                        .map(d -> d.problem(line));
        if (doubt.isPresent()) {
            found.add(segment, parts, language, unique, Kind.TRUE_FALSE, doubt).writePair("key");
        } else if (truth.isPresent()) {
            found.add(segment, parts, language, unique, Kind.TRUE_FALSE, Optional.empty())
                    .write(Key.of(Set.of(), ""), truth.get());
        } else if (!answered) {
            readUnasked(segment, parts, language, unique, appendices);
        } else if (pairs == Pairs.NONE) {
            Problem missing = Problem.of(Problem.Kind.CHOICES_MISSING, line);
            found.add(segment, parts, language, unique, Kind.PAIR, Optional.of(missing))
                    .writePair("key");
        } else {
            boolean written = parts.pieces(Part.KEY).stream().anyMatch(p -> !p.isBlank());
            found.add(segment, parts, language, unique, Kind.PAIR, Optional.empty())
                    .writePair(pairs == Pairs.SHORT_ANSWER && written ? "key" : "model-answer");
        }
    }

    /** What has no choices and no answer is no question, but where it is judged, or where the author numbered it and more can be seen. */
    private void readUnasked(
            Segment segment, Parts parts, Optional<String> language, boolean unique, Appendices appendices) {
        Sign head = signs.get(segment.head());
        Optional<Line> unread = UnreadChoices.in(signs, segment, appendices);
        if (head.judged().isPresent()) {
            Problem unclear = Problem.of(
                    Problem.Kind.KEY_UNCLEAR,
                    head.line().number(),
                    head.line().text().strip());
            found.add(segment, parts, language, unique, Kind.TRUE_FALSE, Optional.of(unclear))
                    .writePair("key");
            return;
        }
        if (unread.isEmpty()) {
            IntStream.range(segment.head(), segment.to()).forEach(outside::add);
            return;
        }
        Problem problem = Problem.of(
                Problem.Kind.CHOICES_UNREAD,
                unread.get().number(),
                unread.get().text().strip());
        if (parts.pieces(Part.STEM).stream().allMatch(Piece::isBlank)) {
            parts.add(Part.STEM, Heading.text(head.line(), Heading.start(head.line())));
        }
        found.add(segment, parts, language, unique, Kind.CHOICE, Optional.of(problem))
                .writePair("key");
    }

    /** What explains a statement may begin with what it says of it: that is the key. */
    private static void takeRevealed(Parts parts, Truth judge) {
        if (parts.isExplained() && parts.pieces(Part.KEY).isEmpty()) {
            parts.pieces(Part.EXPLANATION).stream()
                    .filter(piece -> !piece.isBlank()
                            && !parts.isTitle(piece)
                            && !TagsAlone.are(piece.text().strip()))
                    .findFirst()
                    .filter(piece -> judge.read(piece.text()).isPresent())
                    .ifPresent(parts::makeKey);
        }
    }

    /** Another key behind that of a statement, which says the contrary: that of another statement, whose number was not seen. */
    private static Optional<Problem> contradicted(Parts parts, Truth judge, String value) {
        return parts.pieces(Part.KEY_AGAIN).stream()
                .filter(again -> judge.read(again.text())
                        .filter(said -> !value.equals(said.value() ? "True" : "False"))
                        .isPresent())
                .map(again -> Problem.of(
                        Problem.Kind.KEY_CONTRADICTED, again.line(), value, value.equals("True") ? "False" : "True"))
                .findFirst();
    }

    /** What the key says of a statement; why it is so, behind it, explains it. */
    private Optional<String> truth(Parts parts, Truth truth) {
        List<Piece> said =
                parts.pieces(Part.KEY).stream().filter(p -> !p.isBlank()).toList();
        Optional<Truth.Reading> reading =
                said.size() == 1 ? truth.read(said.get(0).text()) : Optional.empty();
        reading.filter(r -> !r.all()).ifPresent(r -> parts.addFirst(Part.EXPLANATION, said.get(0)));
        return reading.map(r -> r.value() ? "True" : "False");
    }
}
