package dev.mondai.input.markdown.layout.tool;

import dev.mondai.input.markdown.layout.house.HouseText;
import dev.mondai.input.markdown.layout.house.Problem;
import dev.mondai.input.markdown.layout.house.Recognition;
import dev.mondai.input.markdown.layout.line.Piece;
import dev.mondai.input.markdown.layout.tool.Text2qtiItem.Sign;
import dev.mondai.input.markdown.layout.vocabulary.LanguageGuess;
import dev.mondai.input.markdown.layout.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the Markdown of text2qti, after its README (version 0.7): a quiz is lines that each begin with a sign of their own,
 * and nothing else, so that a document either is one or is not.
 */
public final class Text2qti {

    private static final Pattern RANGE = Pattern.compile("^\\[\\s*(?<low>[^,\\]]+?)\\s*,\\s*(?<high>[^,\\]]+?)\\s*]$");
    private static final Pattern MARGIN = Pattern.compile("(?<=[\\d\\s])\\+-(?=\\s*\\d)");

    /** "The underscore can be used as a digit separator." */
    private static final Pattern SEPARATOR = Pattern.compile("(?<=\\d)_(?=\\d)");

    private final ToolBank bank;
    private final List<Text2qtiItem> items;
    private String title = "";
    private String points = "";
    private String groupPoints = "";
    private int groups;
    private boolean grouped;
    private boolean shuffled = true;

    private Text2qti(List<Text2qtiItem> items, Optional<String> language) {
        this.items = items;
        this.bank = new ToolBank("text2qti", language);
    }

    /** What is found; empty where the document is no such quiz. */
    public static Optional<Recognition> in(List<String> source, Words words) {
        return Text2qtiItem.in(source).map(items -> new Text2qti(items, LanguageGuess.of(source, words)).read());
    }

    private Recognition read() {
        for (int i = 0; i < items.size(); i++) {
            Text2qtiItem item = items.get(i);
            switch (item.sign()) {
                case QUIZ -> bank.introduction(item.text());
                case SHUFFLE -> shuffled = item.said().equalsIgnoreCase("true");
                case TITLE -> title = item.said();
                case POINTS -> points = item.said();
                case TEXT_TITLE -> textTitle(i);
                case TEXT -> text(item, item.text());
                case GROUP -> beginGroup(i);
                case END_GROUP -> endGroup(item);
                case PICK, GROUP_POINTS -> outsideOfGroup(item);
                case OPTION -> bank.leaveOut(item.text());
                case CODE -> code(item);
                case STEM -> i = question(i) - 1;
                case COMMENT -> bank.trace(item.text(), "none");
                default -> bank.leaveOut(item.text());
            }
        }
        if (grouped) {
            endGroup(items.get(items.size() - 1));
        }
        return bank.recognition();
    }

    /** "Either may be used alone, but the title must come first." */
    private void textTitle(int at) {
        boolean alone = at + 1 == items.size() || items.get(at + 1).sign() != Sign.TEXT;
        title = items.get(at).said();
        if (alone) {
            text(items.get(at), items.get(at).text());
        }
    }

    /** A text between questions asks nothing. */
    private void text(Text2qtiItem item, List<Piece> text) {
        ToolQuestion description = new ToolQuestion(item.line());
        description.field("type", "description");
        description.field("title", title);
        description.add("stem", text);
        bank.add(description);
        title = "";
    }

    /** "If pick is omitted, it defaults to 1", and so do the points of each question. */
    private void beginGroup(int at) {
        int pick = 1;
        groupPoints = "1";
        int i = at + 1;
        for (;
                i < items.size()
                        && items.get(i).sign() != Sign.STEM
                        && items.get(i).sign() != Sign.END_GROUP;
                i++) {
            Text2qtiItem item = items.get(i);
            pick = item.sign() == Sign.PICK ? Integer.parseInt(item.said()) : pick;
            groupPoints = item.sign() == Sign.GROUP_POINTS ? item.said() : groupPoints;
        }
        if (grouped) {
            endGroup(items.get(at));
        }
        grouped = true;
        groups++;
        bank.trace(items.get(at).text(), "group");
        bank.beginGroup(items.get(at).line(), "Group " + groups, pick);
    }

    private void endGroup(Text2qtiItem item) {
        if (grouped) {
            bank.endGroup(item.line());
        } else {
            bank.leaveOut(item.text());
        }
        grouped = false;
        groupPoints = "";
    }

    private void outsideOfGroup(Text2qtiItem item) {
        if (!grouped) {
            bank.leaveOut(item.text());
        }
    }

    /** "Code can be used to generate questions": nobody has run it. */
    private void code(Text2qtiItem item) {
        ToolQuestion unwritten = new ToolQuestion(item.line());
        unwritten.spoil(Problem.of(Problem.Kind.CODE_NOT_RUN, item.line(), item.said()));
        unwritten.add("stem", item.text());
        bank.add(unwritten);
    }

    /** Reads a question; the place behind it. */
    private int question(int at) {
        int end = at + 1;
        while (end < items.size() && items.get(end).sign().continuesQuestion()) {
            end++;
        }
        List<Text2qtiItem> own = items.subList(at, end);
        ToolQuestion question = new ToolQuestion(own.get(0).line());
        question.field("title", title);
        question.field("points", points.isEmpty() ? groupPoints : points);
        title = "";
        points = "";
        boolean written = own.stream().anyMatch(item -> item.sign() == Sign.ESSAY || item.sign() == Sign.UPLOAD);
        Text2qtiItem choice = null;
        for (Text2qtiItem item : own) {
            choice = item.sign().isChoice() ? item : choice;
            take(item, choice != null, written, question);
            bank.trace(item.text(), item.sign().name().toLowerCase(Locale.ROOT));
        }
        check(question, own);
        if (!shuffled && !question.choices().isEmpty()) {
            question.field("shuffle", "false");
        }
        bank.add(question);
        return end;
    }

    private static void take(Text2qtiItem item, boolean chosen, boolean written, ToolQuestion question) {
        switch (item.sign()) {
            case STEM -> question.add("stem", item.text());
            case CHOICE, BOX -> {
                question.field("type", item.sign() == Sign.BOX ? "multiple-choice" : "");
                question.choice(new ToolQuestion.Choice(item.on(), item.label(), item.text(), new ArrayList<>()));
            }
            case FEEDBACK -> feedback(item, chosen, question);
            case SOLUTION -> question.addParagraph(written ? "model-answer" : "explanation", item.text());
            case PLUS -> question.addItem("feedback", "- Correct: ", item.text());
            case MINUS -> question.addItem("feedback", "- Incorrect: ", item.text());
            case ANSWER -> shortAnswer(item, question);
            case NUMBER -> answer(item, "numerical", number(item.said()), question);
            case ESSAY -> question.field("type", "essay");
            case UPLOAD -> {
                question.field("type", "essay");
                question.field("format", "none");
                question.field("attachments", "1");
                question.field("attachments-required", "1");
            }
            default -> {}
        }
    }

    /** What stands below a choice is said of it, else of the question. */
    private static void feedback(Text2qtiItem item, boolean chosen, ToolQuestion question) {
        if (chosen) {
            List<ToolQuestion.Choice> choices = question.choices();
            choices.get(choices.size() - 1).feedback().addAll(HouseText.trimmed(item.text()));
        } else {
            question.addParagraph("explanation", item.text());
        }
    }

    /** Canvas does not look at the case of letters: what differs in that alone is one answer. */
    private static void shortAnswer(Text2qtiItem item, ToolQuestion question) {
        String answer = ToolQuestion.literal(item.said());
        boolean known =
                question.part("key").stream().anyMatch(piece -> piece.text().equalsIgnoreCase("- " + answer));
        if (!known) {
            answer(item, "short-answer", answer, question);
        }
    }

    private static void answer(Text2qtiItem item, String type, String answer, ToolQuestion question) {
        question.field("type", type);
        Piece said = item.text().get(0);
        question.add("key", List.of(new Piece(said.line(), said.column() - 2, "- " + answer)));
    }

    private static String number(String said) {
        String plain = ToolNumber.written(SEPARATOR.matcher(said).replaceAll(""));
        Matcher range = RANGE.matcher(plain);
        return range.matches()
                ? range.group("low") + ".." + range.group("high")
                : MARGIN.matcher(plain).replaceAll("±");
    }

    /** One lettered choice is right, and no more; where their letters are in no order, they are no labels. */
    private static void check(ToolQuestion question, List<Text2qtiItem> own) {
        List<Text2qtiItem> right = own.stream()
                .filter(item -> item.sign() == Sign.CHOICE && item.on())
                .toList();
        if (right.size() > 1) {
            question.spoil(Problem.of(
                    Problem.Kind.KEY_CONTRADICTED,
                    right.get(1).line(),
                    right.get(0).label(),
                    right.get(1).label()));
        }
        List<ToolQuestion.Choice> choices = question.choices();
        boolean ordered = true;
        for (int i = 0; i < choices.size(); i++) {
            ordered &= choices.get(i).label().equalsIgnoreCase(Character.toString('a' + i));
        }
        if (!ordered && choices.stream().noneMatch(choice -> choice.label().isEmpty())) {
            choices.replaceAll(c -> new ToolQuestion.Choice(c.right(), "", c.text(), c.feedback()));
        }
    }
}
