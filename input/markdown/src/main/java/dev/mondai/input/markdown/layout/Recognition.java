package dev.mondai.input.markdown.layout;

import dev.mondai.input.markdown.layout.FoundQuestion.Kind;
import dev.mondai.input.markdown.layout.Parts.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What was found in a document.
 *
 * @param house the document in the house layout
 * @param questions in document order, as they stand there
 * @param trace what became of each line that belongs to a question
 */
public record Recognition(HouseText house, List<FoundQuestion> questions, List<TracedLine> trace) {

    /** What a question without choices but with an answer becomes. */
    public enum Pairs {
        /** An error: whoever forgot the choices should know. */
        NONE,
        SHORT_ANSWER,
        FLASHCARDS
    }

    /** A line and what it became, for those who ask why. */
    public record TracedLine(int line, String part, String rule) {}

    public Recognition {
        questions = List.copyOf(questions);
        trace = List.copyOf(trace);
    }

    /** Recognises the layout of a document, given by its lines without their ends. */
    public static Recognition of(List<String> source, Words words, Pairs pairs) {
        return of(source, List.of(), words, pairs);
    }

    /** The same where the keys stand in a document of their own: numbers of questions, each with its labels. */
    public static Recognition of(List<String> source, List<String> keys, Words words, Pairs pairs) {
        return Text2qti.in(source, words)
                .or(() -> RExams.in(source, words))
                .orElseGet(() -> new Reading(signs(source, words), signs(keys, words), words, pairs).read());
    }

    /** Whether a document is of R/exams, whose sections have some names of the house layout. */
    public static boolean isExercise(Stream<String> lines) {
        return RExams.isExercise(lines);
    }

    private static List<Sign> signs(List<String> source, Words words) {
        return Signs.of(Lines.of(source), words);
    }

    private static final class Reading {

        private static final Pattern DEFINITION = Pattern.compile("^ {0,3}\\[[^]]+]:\\s+\\S.*");

        /** So many lines show the language. */
        private static final int LINES_THAT_TELL = 150;

        private final List<Sign> signs;
        private final List<Sign> keys;
        private final Cycles cycles;
        private final Words words;
        private final Pairs pairs;
        private final HouseText house = new HouseText();
        private final List<FoundQuestion> questions = new ArrayList<>();
        private final List<TracedLine> trace = new ArrayList<>();
        private final List<Integer> outside = new ArrayList<>();

        /** The lines that gave keys and what explains them, away from their questions. */
        private final Set<Integer> gathered = new HashSet<>();

        Reading(List<Sign> signs, List<Sign> keys, Words words, Pairs pairs) {
            this.signs = signs;
            this.keys = keys;
            this.cycles = new Cycles(signs);
            this.words = words;
            this.pairs = pairs;
        }

        Recognition read() {
            Appendices appendices = new Appendices(signs, keys, Segmentation.of(signs, cycles), cycles, words);
            List<Segment> segments = appendices.segments();
            Optional<String> language = language();
            Map<String, Long> numbers = segments.stream()
                    .map(s -> s.question().map(QuestionHead::number).orElse(""))
                    .collect(Collectors.groupingBy(n -> n, HashMap::new, Collectors.counting()));
            int at = 0;
            for (Segment segment : segments) {
                outside(at, segment.head(), appendices);
                boolean unique = numbers.getOrDefault(
                                segment.question().map(QuestionHead::number).orElse(""), 0L)
                        == 1;
                read(segment, language, unique, appendices);
                at = segment.to();
            }
            outside(at, signs.size(), appendices);
            outside.addAll(appendices.unused(gathered));
            outside.sort(null);
            writeOutside();
            writeDefinitions();
            return new Recognition(house, questions, trace);
        }

        private Optional<String> language() {
            List<Line> text = signs.stream()
                    .map(Sign::line)
                    .filter(l -> l.kind() == Line.Kind.TEXT)
                    .limit(LINES_THAT_TELL)
                    .toList();
            return LanguageGuess.of(text.stream().map(Line::text).toList(), () -> languagesOfWords(text));
        }

        private List<Set<String>> languagesOfWords(List<Line> text) {
            List<Set<String>> said = new ArrayList<>();
            signs.stream()
                    .flatMap(s -> s.marker().stream())
                    .map(Marker::languages)
                    .forEach(said::add);
            text.forEach(line -> said.addAll(words.common(line.folded())));
            return said;
        }

        private void outside(int from, int to, Appendices appendices) {
            IntStream.range(from, to).filter(i -> !appendices.holds(i)).forEach(outside::add);
        }

        private void read(Segment segment, Optional<String> language, boolean unique, Appendices appendices) {
            Parts parts = PartsOfSegment.of(signs, segment, cycles);
            int line = signs.get(segment.head()).line().number();
            Optional<ChoiceRun> run = parts.run();
            if (run.isPresent()) {
                FilledBlank.take(parts).ifPresent(parts::addKey);
                appendices.keyOf(segment).ifPresent(entry -> take(entry, parts));
                int further = cycles.of(segment).further();
                Key key = further > 0
                        ? Key.unknown(Problem.of(Problem.Kind.QUESTIONS_MERGED, line))
                        : KeyFinder.of(parts, run.get(), line);
                if (run.get().isStrong() || key.problem().isEmpty()) {
                    trace.add(new TracedLine(
                            line, "question", key.problem().isPresent() ? "no key" : "key " + key.rule()));
                    add(segment, parts, language, unique, Kind.CHOICE, key.problem());
                    new QuestionText(house, parts, line).write(key, "");
                    return;
                }
            }
            readPair(
                    segment, run.isPresent() ? PartsOfSegment.withoutChoices(signs, segment) : parts, language, unique);
        }

        /** A key from another place, with what is said there of the question. */
        private void take(KeyEntry entry, Parts parts) {
            gathered.add(entry.key().line());
            entry.rest().forEach(piece -> gathered.add(piece.line()));
            parts.addKey(entry.key());
            parts.trace(entry.key().line(), Part.KEY, "gathered");
            entry.rest().forEach(piece -> parts.add(Part.EXPLANATION, piece));
        }

        private void readPair(Segment segment, Parts parts, Optional<String> language, boolean unique) {
            int line = signs.get(segment.head()).line().number();
            if (parts.pieces(Part.KEY).isEmpty()) {
                FilledBlank.take(parts).ifPresent(parts::addKey);
            }
            Optional<String> truth = truth(parts);
            boolean answered = parts.pieces(Part.KEY).stream().anyMatch(p -> !p.isBlank())
                    || !QuestionText.explanation(parts).isEmpty() && parts.isRevealed();
            if (truth.isPresent()) {
                add(segment, parts, language, unique, Kind.TRUE_FALSE, Optional.empty());
                new QuestionText(house, parts, line).write(Key.of(Set.of(), ""), truth.get());
            } else if (!answered) {
                IntStream.range(segment.head(), segment.to()).forEach(outside::add);
            } else if (pairs == Pairs.NONE) {
                add(
                        segment,
                        parts,
                        language,
                        unique,
                        Kind.PAIR,
                        Optional.of(Problem.of(Problem.Kind.CHOICES_MISSING, line)));
                new QuestionText(house, parts, line).writePair("key");
            } else {
                boolean written = parts.pieces(Part.KEY).stream().anyMatch(p -> !p.isBlank());
                add(segment, parts, language, unique, Kind.PAIR, Optional.empty());
                new QuestionText(house, parts, line)
                        .writePair(pairs == Pairs.SHORT_ANSWER && written ? "key" : "model-answer");
            }
        }

        private Optional<String> truth(Parts parts) {
            List<Piece> said =
                    parts.pieces(Part.KEY).stream().filter(p -> !p.isBlank()).toList();
            if (said.size() != 1) {
                return Optional.empty();
            }
            String word = Folding.fold(said.get(0).text()).replaceAll("[*_`.。!✅❌\\s]+$|^[*_`✅❌\\s]+", "");
            return words.whole(word)
                    .flatMap(match -> match.roles().contains(Role.TRUE)
                            ? Optional.of("True")
                            : match.roles().contains(Role.FALSE) ? Optional.of("False") : Optional.empty());
        }

        private void add(
                Segment segment,
                Parts parts,
                Optional<String> language,
                boolean unique,
                Kind kind,
                Optional<Problem> problem) {
            Line head = signs.get(segment.head()).line();
            Optional<String> number =
                    segment.question().map(QuestionHead::number).filter(n -> unique && !n.isEmpty());
            house.seam("question", head.number());
            if (!segment.above().isEmpty()) {
                house.seam("above", head.number());
                segment.above().forEach(title -> house.add("# " + title, head.number(), 0));
            }
            questions.add(new FoundQuestion(
                    number, Optional.empty(), segment.above(), language, head.number(), kind, problem));
            parts.trace()
                    .forEach((line, traced) ->
                            trace.add(new TracedLine(line, id(traced.part().name()), id(traced.rule()))));
        }

        private static String id(String name) {
            return name.toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** What belongs to no question: before the first one the bank's introduction. */
        private void writeOutside() {
            int first =
                    questions.isEmpty() ? Integer.MAX_VALUE : questions.get(0).line();
            writeText(
                    "introduction",
                    outside.stream()
                            .filter(i -> signs.get(i).line().number() < first)
                            .toList());
            writeText(
                    "outside",
                    outside.stream()
                            .filter(i -> signs.get(i).line().number() >= first)
                            .toList());
        }

        private void writeText(String part, List<Integer> places) {
            List<Piece> pieces = places.stream()
                    .map(signs::get)
                    .filter(s -> !s.boilerplate()
                            && (part.equals("introduction") || !s.line().isHeading()))
                    .map(Sign::line)
                    .filter(l -> switch (l.kind()) {
                        case TEXT, BLANK, CODE, SUMMARY -> true;
                        default -> false;
                    })
                    .map(Piece::of)
                    .toList();
            List<Piece> said = HouseText.trimmed(pieces);
            if (!said.isEmpty()) {
                house.seam(part, said.get(0).line());
                said.forEach(p -> house.add(p.text(), p.line(), p.column()));
            }
        }

        /** Links and footnotes may be defined anywhere. */
        private void writeDefinitions() {
            List<Line> definitions = signs.stream()
                    .map(Sign::line)
                    .filter(l -> l.isText()
                            && l.text().indexOf("]:") > 0
                            && DEFINITION.matcher(l.text()).matches())
                    .toList();
            if (!definitions.isEmpty()) {
                house.seam("definitions", definitions.get(0).number());
                definitions.forEach(l -> house.add(l.text(), l.number(), l.column()));
            }
        }
    }
}
