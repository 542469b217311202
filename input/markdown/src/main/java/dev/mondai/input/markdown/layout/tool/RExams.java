package dev.mondai.input.markdown.layout.tool;

import dev.mondai.input.markdown.layout.house.FoundQuestion;
import dev.mondai.input.markdown.layout.house.HouseText;
import dev.mondai.input.markdown.layout.house.Problem;
import dev.mondai.input.markdown.layout.house.Recognition;
import dev.mondai.input.markdown.layout.house.Recognition.TracedLine;
import dev.mondai.input.markdown.layout.line.Piece;
import dev.mondai.input.markdown.layout.vocabulary.LanguageGuess;
import dev.mondai.input.markdown.layout.vocabulary.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads exercises of R/exams, after its documentation: the sections Question, Solution and Meta-information, the first two
 * with an Answerlist each. What R would compute is an error: nobody has run it.
 */
public final class RExams {

    private static final Pattern TITLE =
            Pattern.compile("^(?:#+\\s*)?(?<name>Question|Solution|Meta-information|Answerlist)\\s*$");
    private static final Pattern UNDERLINE = Pattern.compile("^(?:={3,}|-{3,})\\s*$");
    private static final Pattern FIELD = Pattern.compile("^\\s*(?<name>ex\\w+(?:\\[[^]]*])?):\\s*(?<value>.*?)\\s*$");
    private static final Pattern ITEM = Pattern.compile("^[*-]\\s+");
    private static final Pattern CODE = Pattern.compile("```\\s*\\{r\\b.*|.*`r\\s[^`]+`.*");

    private final HouseText house = new HouseText();
    private final List<FoundQuestion> questions = new ArrayList<>();
    private final List<TracedLine> trace = new ArrayList<>();
    private final List<Piece> before = new ArrayList<>();
    private final List<String> source;
    private final Optional<String> language;

    /** An exercise as it is collected: lines by section, the lists of answers apart. */
    private record Exercise(int line, Map<String, List<Piece>> sections, Map<String, Piece> fields) {

        Exercise(int line) {
            this(line, new HashMap<>(), new HashMap<>());
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
        this.language = language;
    }

    /** What is found; empty where the document holds no such exercise. */
    public static Optional<Recognition> in(List<String> source, Words words) {
        return isExercise(source.stream())
                ? Optional.of(new RExams(source, LanguageGuess.of(source, words)).read())
                : Optional.empty();
    }

    public static boolean isExercise(Stream<String> lines) {
        return lines.filter(l -> l.startsWith("extype:") || l.strip().endsWith("Meta-information"))
                        .map(l -> l.startsWith("extype:"))
                        .distinct()
                        .count()
                == 2;
    }

    private Recognition read() {
        List<Exercise> exercises = exercises();
        section("introduction", before);
        exercises.forEach(this::write);
        return new Recognition(house, questions, trace);
    }

    private List<Exercise> exercises() {
        List<Exercise> exercises = new ArrayList<>();
        String section = "";
        for (int i = 0; i < source.size(); i++) {
            Matcher title = TITLE.matcher(source.get(i));
            boolean heads = title.matches()
                    && (source.get(i).startsWith("#")
                            || i + 1 < source.size()
                                    && UNDERLINE.matcher(source.get(i + 1)).matches());
            if (heads) {
                String name = title.group("name");
                if (name.equals("Question")) {
                    exercises.add(new Exercise(i));
                }
                section = name.equals("Answerlist") ? section + "-list" : name;
                trace.add(new TracedLine(i, section.toLowerCase(Locale.ROOT), "r-exams"));
                i += source.get(i).startsWith("#") ? 0 : 1;
            } else if (exercises.isEmpty()) {
                before.add(new Piece(i, 0, source.get(i)));
            } else {
                take(exercises.get(exercises.size() - 1), section, i);
            }
        }
        return exercises;
    }

    private void take(Exercise exercise, String section, int line) {
        Matcher field = FIELD.matcher(source.get(line));
        if (section.equals("Meta-information") && field.matches()) {
            exercise.fields()
                    .put(
                            field.group("name").replaceAll("\\[.*", ""),
                            new Piece(line, field.start("value"), field.group("value")));
        } else {
            exercise.sections()
                    .computeIfAbsent(section, s -> new ArrayList<>())
                    .add(new Piece(line, 0, source.get(line)));
        }
    }

    private void write(Exercise exercise) {
        List<List<Piece>> choices = items(exercise.section("Question-list"));
        Optional<Problem> problem = problem(exercise, choices.size());
        List<String> above = exercise.field("exsection").isEmpty()
                ? List.of()
                : List.of(exercise.field("exsection").split("/"));
        house.seam("question", exercise.line());
        if (!above.isEmpty()) {
            house.seam("above", exercise.line());
            above.forEach(title -> house.add("# " + title, exercise.line(), 0));
        }
        questions.add(new FoundQuestion(
                Optional.empty(),
                Optional.empty(),
                above,
                language,
                exercise.line(),
                FoundQuestion.Kind.CHOICE,
                problem));
        house.seam("stem", exercise.line());
        if (problem.isEmpty()) {
            fields(exercise);
        }
        house.add(exercise.section("Question"), "");
        if (exercise.field("extype").matches("[sm]choice")) {
            choices(exercise, choices);
        } else if (problem.isEmpty()) {
            Piece said = exercise.fields().get("exsolution");
            String tolerance = exercise.field("extol");
            boolean number = exercise.field("extype").equals("num");
            house.seam("key", said.line());
            house.add("- " + said.text() + (number && !tolerance.isEmpty() ? " ± " + tolerance : ""), said.line(), 0);
        }
        section("explanation", explanation(exercise));
    }

    /** The solution, and what stands where nothing is expected. */
    private static List<Piece> explanation(Exercise exercise) {
        List<Piece> said = new ArrayList<>(exercise.section("Solution"));
        said.addAll(lead(exercise.section("Question-list")));
        boolean told = items(exercise.section("Solution-list")).size()
                == items(exercise.section("Question-list")).size();
        said.addAll(told ? lead(exercise.section("Solution-list")) : exercise.section("Solution-list"));
        said.addAll(exercise.section("Meta-information"));
        return said;
    }

    private static List<Piece> lead(List<Piece> list) {
        return list.stream()
                .takeWhile(piece -> !ITEM.matcher(piece.text()).find())
                .toList();
    }

    private void fields(Exercise exercise) {
        String title = exercise.field("exname").replace('"', '\'');
        String points = exercise.field("expoints");
        String fields =
                (title.isEmpty() ? "" : " title=\"" + title + "\"") + (points.isEmpty() ? "" : " points=" + points);
        if (!fields.isEmpty()) {
            house.add("<!-- mondai:" + fields + " -->", exercise.line(), 0);
            house.add("", exercise.line(), 0);
        }
    }

    /** What the solution lists for each choice is that choice's feedback. */
    private void choices(Exercise exercise, List<List<Piece>> choices) {
        List<List<Piece>> told = items(exercise.section("Solution-list"));
        house.seam("choices", exercise.line());
        String bits = exercise.field("exsolution");
        for (int i = 0; i < choices.size(); i++) {
            boolean right = i < bits.length() && bits.charAt(i) == '1';
            house.addItem((right ? "- [x] " : "- [ ] ") + HouseText.SEAM, choices.get(i));
            if (told.size() == choices.size()) {
                house.add(told.get(i), "  > ");
            }
        }
    }

    private void section(String name, List<Piece> pieces) {
        List<Piece> said = HouseText.trimmed(pieces);
        if (!said.isEmpty()) {
            house.seam(name, said.get(0).line());
            house.add(said, "");
        }
    }

    private static List<List<Piece>> items(List<Piece> list) {
        List<List<Piece>> items = new ArrayList<>();
        for (Piece piece : list) {
            Matcher item = ITEM.matcher(piece.text());
            if (item.find()) {
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
        Optional<String> code = IntStream.range(0, source.size())
                .mapToObj(source::get)
                .filter(line -> CODE.matcher(line).matches())
                .findFirst();
        String type = exercise.field("extype");
        String solution = exercise.field("exsolution");
        boolean understood = switch (type) {
            case "schoice", "mchoice" -> solution.matches("[01]+") && solution.length() == choices;
            case "num" -> solution.matches("[-+]?\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d+)?");
            case "string" -> !solution.isBlank();
            default -> false;
        };
        if (code.isPresent() || understood) {
            return code.map(said -> Problem.of(Problem.Kind.KEY_UNCLEAR, exercise.line(), said.strip()));
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
