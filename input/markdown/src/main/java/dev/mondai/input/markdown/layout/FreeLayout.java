package dev.mondai.input.markdown.layout;

import dev.mondai.input.markdown.layout.cut.Cycles;
import dev.mondai.input.markdown.layout.cut.Segment;
import dev.mondai.input.markdown.layout.cut.Segmentation;
import dev.mondai.input.markdown.layout.cut.SwallowedQuestions;
import dev.mondai.input.markdown.layout.gathered.Appendices;
import dev.mondai.input.markdown.layout.house.FoundQuestion.Kind;
import dev.mondai.input.markdown.layout.house.Problem;
import dev.mondai.input.markdown.layout.house.Recognition;
import dev.mondai.input.markdown.layout.house.Recognition.Pairs;
import dev.mondai.input.markdown.layout.key.FilledBlank;
import dev.mondai.input.markdown.layout.key.Key;
import dev.mondai.input.markdown.layout.key.KeyFinder;
import dev.mondai.input.markdown.layout.key.KeyInBrackets;
import dev.mondai.input.markdown.layout.key.PoolKey;
import dev.mondai.input.markdown.layout.part.Parts;
import dev.mondai.input.markdown.layout.part.Parts.Part;
import dev.mondai.input.markdown.layout.part.PartsOfSegment;
import dev.mondai.input.markdown.layout.sign.Evidence;
import dev.mondai.input.markdown.layout.sign.Sign;
import dev.mondai.input.markdown.layout.vocabulary.Beginnings;
import dev.mondai.input.markdown.layout.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/** A document in whatever layout its author chose: the steps of recognition, one after the other. */
final class FreeLayout {

    /** Of so many heads that ask, one may have a text that looks like an answer with a word for it. */
    private static final int FEW_ANSWERED = 4;

    private final List<Sign> signs;
    private final Vocabulary vocabulary;
    private final Beginnings beginnings;
    private final Evidence evidence;
    private final Pairs pairs;
    private final Cycles cycles;
    private final GatheredKeys gathered;

    FreeLayout(List<Sign> signs, List<Sign> keys, Vocabulary vocabulary, Pairs pairs, Evidence evidence) {
        this.evidence = evidence;
        this.signs = signs;
        this.vocabulary = vocabulary;
        this.beginnings = vocabulary.beginnings();
        this.pairs = pairs;
        this.cycles = new Cycles(signs, vocabulary);
        this.gathered = new GatheredKeys(
                new Appendices(signs, keys, Segmentation.of(signs, cycles, beginnings), cycles, vocabulary.words()));
    }

    Recognition read() {
        List<Asked> asked = KeyOfAll.doubted(
                gathered.appendices().segments().stream().map(this::asked).toList());
        List<Segment> asking = pairs == Pairs.NONE ? List.of() : Segmentation.asking(signs, cycles, beginnings);
        return !asking.isEmpty() && asking.size() > FEW_ANSWERED * answered(asked)
                ? readAsking(asking)
                : readAll(asked);
    }

    private Asked asked(Segment segment) {
        Parts parts = PartsOfSegment.of(signs, segment, cycles);
        if (parts.run().isEmpty()) {
            return new Asked(segment, parts, Optional.empty());
        }
        FilledBlank.take(parts)
                .or(() -> KeyInBrackets.take(parts, parts.run().get()))
                .or(() -> evidence == Evidence.WEAK ? PoolKey.take(parts) : Optional.empty())
                .ifPresent(parts::addKey);
        gathered.take(segment, parts);
        int line = signs.get(segment.head()).line().number();
        Key key = problem(segment, parts, line)
                .map(Key::unknown)
                .orElseGet(() -> KeyFinder.of(parts, parts.run().get(), line));
        return new Asked(segment, parts, Optional.of(key)).doubted(gathered.doubtOf(segment), line);
    }

    /** Why it is not clear what there is to choose from. */
    private Optional<Problem> problem(Segment segment, Parts parts, int line) {
        return cycles.of(segment).further() > 0 || parts.isMerged() || SwallowedQuestions.in(stem(segment, parts))
                ? Optional.of(Problem.of(Problem.Kind.QUESTIONS_MERGED, line))
                : UnlabelledChoice.behind(parts.run().orElseThrow(), signs, parts)
                        .or(() -> SkippedChoice.among(parts.run().orElseThrow(), signs, segment.to()))
                        .map(last -> Problem.of(
                                Problem.Kind.LABEL_MISSING,
                                last.number(),
                                last.text().strip()));
    }

    /** The lines behind the head that stand before the choices. */
    private List<Sign> stem(Segment segment, Parts parts) {
        int first = parts.run().orElseThrow().first();
        return signs.subList(Math.min(segment.from(), first), first);
    }

    /** How many questions anything answers. */
    private long answered(List<Asked> asked) {
        return asked.stream()
                .filter(a -> a.isKeyed()
                        || a.parts().isRevealed()
                        || !a.parts().pieces(Part.KEY).isEmpty()
                        || gathered.appendices().keyOf(a.segment()).isPresent())
                .count();
    }

    /** Where no word says where an answer begins, all below what asks is it. */
    private Recognition readAsking(List<Segment> segments) {
        FoundQuestions found = found(segments);
        OpenQuestions open =
                new OpenQuestions(signs, new Statements(vocabulary, Optional.empty()), gathered, pairs, found);
        return inOrder(segments, found, i -> {
            Segment segment = segments.get(i);
            open.read(segment, PartsOfSegment.answered(signs, segment));
        });
    }

    private Recognition readAll(List<Asked> asked) {
        Habits habits = Habits.of(asked);
        Statements statements = Statements.of(asked, gathered.appendices(), vocabulary);
        List<Segment> segments = asked.stream().map(Asked::segment).toList();
        FoundQuestions found = found(segments);
        OpenQuestions open = new OpenQuestions(signs, statements, gathered, pairs, found);
        return inOrder(segments, found, i -> read(habits.read(asked.get(i)), habits, open, found));
    }

    private FoundQuestions found(List<Segment> segments) {
        return new FoundQuestions(signs, DocumentLanguage.of(signs, vocabulary.words()), segments);
    }

    private void read(Asked asked, Habits habits, OpenQuestions open, FoundQuestions found) {
        Segment segment = asked.segment();
        if (habits.believe(asked, signs) || pairs == Pairs.NONE && habits.suspect(asked)) {
            Key key = asked.key().orElseThrow();
            found.trace(segment, key);
            found.add(segment, asked.parts(), Kind.CHOICE, key.problem()).write(key, "");
        } else {
            open.read(segment, asked.key().isPresent() ? PartsOfSegment.withoutChoices(signs, segment) : asked.parts());
        }
    }

    /** Reads each segment, given by its place in the list, and keeps what is around them. */
    private Recognition inOrder(List<Segment> segments, FoundQuestions found, IntConsumer read) {
        int at = 0;
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            addOutside(at, segment.head(), found);
            read.accept(i);
            at = segment.to();
        }
        addOutside(at, signs.size(), found);
        return found.with(gathered.unused());
    }

    private void addOutside(int from, int to, FoundQuestions found) {
        for (int i = from; i < to; i++) {
            if (!gathered.appendices().holds(i)) {
                found.addOutside(i, i + 1);
            }
        }
    }
}
