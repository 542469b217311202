package dev.mondai.input.markdown.layout.tool;

import dev.mondai.input.markdown.layout.house.HouseText;
import dev.mondai.input.markdown.layout.house.Problem;
import dev.mondai.input.markdown.layout.house.Recognition;
import dev.mondai.input.markdown.layout.line.Piece;
import dev.mondai.input.markdown.layout.vocabulary.LanguageGuess;
import dev.mondai.input.markdown.layout.vocabulary.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads exercises of R/exams, after its documentation: the sections Question, Solution and Meta-information, the first two
 * with an Answerlist each. What R would compute is an error: nobody has run it.
 */
public final class RExams {

    private static final Pattern TITLE = Pattern.compile(
            "^(?:#+\\s*)?(?<name>Question|Solution|Meta-information|Answerlist)\\s*(?<line>={3,}|-{3,})?\\s*$");
    private static final String TITLE_BEGINS = "#QSMA";
    private static final Pattern UNDERLINE = Pattern.compile("^(?:={3,}|-{3,})\\s*$");
    private static final Pattern FIELD = Pattern.compile("^\\s*(?<name>ex\\w+(?:\\[[^]]*])?):\\s*(?<value>.*?)\\s*$");
    /** What makes a field one of several: {@code exmulti[editor]}. */
    private static final Pattern INDEX = Pattern.compile("\\[.*");

    private static final Pattern ITEM = Pattern.compile("^[*-]\\s+");
    private static final Set<String> CHOICES = Set.of("schoice", "mchoice");
    private static final Pattern BITS = Pattern.compile("[01]+");
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d+)?");
    private static final String META = "Meta-information";
    private static final Pattern CHUNK =
            Pattern.compile("```\\s*\\{r\\b(?<fetches>.*\\b(?:child|code|file|ref\\.label)\\s*=)?");
    /** A remark, and no option for the chunk. */
    private static final Pattern REMARK = Pattern.compile("\\s*#(?!\\|)");

    /** A chunk that leaves nothing in the text, whatever it does; and one that leaves no more than what its code prints. */
    private static final Pattern HIDDEN = Pattern.compile("\\binclude\\s*=\\s*F(?:ALSE)?\\b");

    private static final Pattern UNSEEN = Pattern.compile("\\becho\\s*=\\s*F(?:ALSE)?\\b");

    /** Code that prints nothing and draws nothing. */
    private static final Pattern SILENT = Pattern.compile(
            "\\s*(?:set\\.seed\\([^()]*\\)|[\\p{L}.][\\w.]*\\s*(?:<-|=)\\s*[^\\s{(,+]+(?:\\([^()]*\\))?)\\s*(?:#.*)?");

    private static final Pattern INLINE = Pattern.compile(".*`r\\s[^`]+`.*");

    private final List<String> source;
    private final ToolBank bank;

    /** The first line that R would have to run. */
    private final Optional<String> code;

    /** An exercise as it is collected: lines by section, the lists of answers apart, and those that say a field again. */
    private record Exercise(
            int line, Map<String, List<Piece>> sections, Map<String, Piece> fields, List<Integer> twice) {

        Exercise(int line) {
            this(line, new HashMap<>(), new HashMap<>(), new ArrayList<>());
        }

        List<Piece> section(String name) {
            return sections.getOrDefault(name, List.of());
        }

        String field(String name) {
            return fields.containsKey(name) ? fields.get(name).text() : "";
        }
    }

    private RExams(List<String> source, Optional<String> language) {
        this.source = source;
        this.code = IntStream.range(0, source.size())
                .filter(at -> source.get(at).indexOf('`') >= 0)
                .filter(at -> INLINE.matcher(source.get(at)).matches() || isRun(source, at))
                .mapToObj(source::get)
                .findFirst();
        this.bank = new ToolBank("r-exams", language);
    }

    /**
     * Whether a chunk begins that fetches its code, or says more than remarks and may leave something in the text: R has nothing
     * to do for others. What a hidden one computes shows only where the text asks for it.
     */
    private static boolean isRun(List<String> source, int at) {
        String head = source.get(at);
        Matcher chunk = CHUNK.matcher(head);
        boolean unseen = UNSEEN.matcher(head).find();
        return chunk.lookingAt()
                && !HIDDEN.matcher(head).find()
                && (chunk.group("fetches") != null
                        || source.stream()
                                .skip(at + 1L)
                                .takeWhile(line -> !line.strip().startsWith("```"))
                                .anyMatch(line -> !line.isBlank()
                                        && !REMARK.matcher(line).lookingAt()
                                        && !(unseen && SILENT.matcher(line).matches())));
    }

    /** What is found; empty where the document holds no such exercise. */
    public static Optional<Recognition> in(List<String> source, Words words) {
        return isExercise(source.stream())
                ? Optional.of(new RExams(source, LanguageGuess.of(source, words)).read())
                : Optional.empty();
    }

    public static boolean isExercise(Stream<String> lines) {
        return lines.filter(l -> l.startsWith("extype:")
                                || l.contains(META) && l.strip().endsWith(META))
                        .map(l -> l.startsWith("extype:"))
                        .distinct()
                        .count()
                == 2;
    }

    private Recognition read() {
        exercises().forEach(this::write);
        return bank.recognition();
    }

    private List<Exercise> exercises() {
        List<Exercise> exercises = new ArrayList<>();
        String section = "";
        for (int i = 0; i < source.size(); i++) {
            Matcher title = TITLE.matcher(source.get(i));
            boolean heads = mayBeTitle(source.get(i))
                    && title.matches()
                    && (isOnOneLine(title)
                            || i + 1 < source.size()
                                    && UNDERLINE.matcher(source.get(i + 1)).matches());
            if (heads) {
                String name = title.group("name");
                if (name.equals("Question") || exercises.isEmpty()) {
                    exercises.add(new Exercise(i));
                }
                section = name.equals("Answerlist") ? section + "-list" : name;
                bank.trace(List.of(new Piece(i, 0, source.get(i))), section.toLowerCase(Locale.ROOT));
                i += isOnOneLine(title) ? 0 : 1;
            } else if (exercises.isEmpty()) {
                bank.outside(List.of(new Piece(i, 0, source.get(i))));
            } else {
                take(exercises.get(exercises.size() - 1), section, i);
            }
        }
        return exercises;
    }

    private static boolean mayBeTitle(String line) {
        return !line.isEmpty() && TITLE_BEGINS.indexOf(line.charAt(0)) >= 0;
    }

    /** Whether no line below belongs to a title: a heading, or one that was joined with its underline. */
    private static boolean isOnOneLine(Matcher title) {
        return title.group().startsWith("#") || title.group("line") != null;
    }

    private void take(Exercise exercise, String section, int line) {
        Matcher field = FIELD.matcher(source.get(line));
        if (section.equals(META) && field.matches()) {
            String name = INDEX.matcher(field.group("name")).replaceFirst("");
            Piece before = exercise.fields().put(name, new Piece(line, field.start("value"), field.group("value")));
            if (before != null) {
                exercise.twice().add(line);
            }
        } else {
            exercise.sections()
                    .computeIfAbsent(section, s -> new ArrayList<>())
                    .add(new Piece(line, 0, source.get(line)));
        }
    }

    private void write(Exercise exercise) {
        List<List<Piece>> choices = items(exercise.section("Question-list"));
        ToolQuestion question = new ToolQuestion(exercise.line());
        problem(exercise, choices.size()).ifPresent(question::spoil);
        question.under(
                exercise.field("exsection").isEmpty()
                        ? List.of()
                        : List.of(exercise.field("exsection").split("/")));
        question.field("title", exercise.field("exname"));
        question.field("points", exercise.field("expoints"));
        question.field("shuffle", exercise.field("exshuffle").equalsIgnoreCase("FALSE") ? "false" : "");
        question.add("stem", exercise.section("Question"));
        List<List<Piece>> told = items(exercise.section("Solution-list"));
        if (CHOICES.contains(exercise.field("extype"))) {
            choices(exercise, choices, told, question);
        } else if (question.problem().isEmpty()) {
            answer(exercise, question);
        }
        question.add("explanation", explanation(exercise, told.size() == choices.size()));
        bank.add(question);
    }

    /** A tolerance holds in both directions. */
    private static void answer(Exercise exercise, ToolQuestion question) {
        Piece said = exercise.fields().get("exsolution");
        boolean number = exercise.field("extype").equals("num");
        String tolerance = number ? exercise.field("extol") : "";
        question.field("type", number ? "numerical" : "short-answer");
        question.add(
                "key",
                List.of(new Piece(
                        said.line(),
                        0,
                        "- " + (number ? ToolNumber.written(said.text()) : said.text())
                                + (tolerance.isEmpty() ? "" : " ± " + ToolNumber.written(tolerance)))));
    }

    /**
     * The solution, and what stands where nothing is expected.
     *
     * @param told whether it lists something for each choice
     */
    private static List<Piece> explanation(Exercise exercise, boolean told) {
        List<Piece> said = new ArrayList<>(exercise.section("Solution"));
        said.addAll(lead(exercise.section("Question-list")));
        said.addAll(told ? lead(exercise.section("Solution-list")) : exercise.section("Solution-list"));
        said.addAll(exercise.section(META));
        return said;
    }

    private static List<Piece> lead(List<Piece> list) {
        return list.stream()
                .takeWhile(piece -> !ITEM.matcher(piece.text()).lookingAt())
                .toList();
    }

    /** What the solution lists for each choice is that choice's feedback. */
    private static void choices(
            Exercise exercise, List<List<Piece>> choices, List<List<Piece>> told, ToolQuestion question) {
        String bits = exercise.field("exsolution");
        question.field("type", exercise.field("extype").equals("mchoice") ? "multiple-choice" : "");
        for (int i = 0; i < choices.size(); i++) {
            boolean right = i < bits.length() && bits.charAt(i) == '1';
            question.choice(new ToolQuestion.Choice(
                    right, "", choices.get(i), told.size() == choices.size() ? told.get(i) : List.of()));
        }
    }

    private static List<List<Piece>> items(List<Piece> list) {
        List<List<Piece>> items = new ArrayList<>();
        for (Piece piece : list) {
            Matcher item = ITEM.matcher(piece.text());
            if (item.lookingAt()) {
                items.add(new ArrayList<>());
                items.get(items.size() - 1)
                        .add(new Piece(piece.line(), item.end(), piece.text().substring(item.end())));
            } else if (!items.isEmpty()) {
                items.get(items.size() - 1).add(piece);
            }
        }
        return items.stream().map(HouseText::trimmed).toList();
    }

    private Optional<Problem> problem(Exercise exercise, int choices) {
        String type = exercise.field("extype");
        String solution = exercise.field("exsolution");
        boolean understood = switch (type) {
            case "schoice", "mchoice" -> BITS.matcher(solution).matches() && solution.length() == choices;
            case "num" -> NUMBER.matcher(solution).matches();
            case "string" -> !solution.isBlank();
            default -> false;
        };
        if (!exercise.twice().isEmpty()) {
            return Optional.of(
                    Problem.of(Problem.Kind.QUESTIONS_MERGED, exercise.twice().get(0)));
        }
        if (code.isPresent() || understood) {
            return code.map(said -> Problem.of(Problem.Kind.CODE_NOT_RUN, exercise.line(), said.strip()));
        }
        return Optional.of(
                solution.isBlank()
                        ? Problem.of(Problem.Kind.KEY_MISSING, exercise.line(), choices)
                        : Problem.of(
                                Problem.Kind.KEY_UNCLEAR,
                                exercise.fields().get("exsolution").line(),
                                "extype: " + type + ", exsolution: " + solution));
    }
}
