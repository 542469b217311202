package dev.mondai.exporter.gift;

import dev.mondai.model.AcceptedAnswer;
import dev.mondai.model.Choice;
import dev.mondai.model.Fraction;
import dev.mondai.model.MatchingQuestion;
import dev.mondai.model.NumericalAnswer;
import dev.mondai.text.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What stands between the braces of a question, ready for the file. */
final class Answers {

    /** Stands for a choice without text, which Moodle would not store. */
    private static final String NOTHING = "…";

    private static final Pattern TAKEN = Pattern.compile("->|&&(?=[0-9]{3};)");

    private Answers() {}

    /**
     * The braces around some answers, each on a line of its own.
     *
     * @param opening what stands behind the opening brace
     * @param generalFeedback shown whatever was answered; may be empty
     */
    static String block(String opening, List<String> answers, RichText generalFeedback) {
        List<String> lines = new ArrayList<>(answers);
        if (!generalFeedback.isEmpty()) {
            lines.add("####" + html(generalFeedback));
        }
        return lines.isEmpty()
                ? "{" + opening + "}"
                : lines.stream().collect(Collectors.joining("\n\t", "{" + opening + "\n\t", "\n}"));
    }

    /** A choice among which one is picked. */
    static String picked(Choice choice) {
        return (choice.correct() ? "=" : "~" + weightUnlessNone(choice.fraction())) + described(choice);
    }

    /** A choice among which several are picked. A {@code =} among them would make Moodle take one alone. */
    static String ticked(Choice choice, Fraction fraction) {
        return "~" + weightUnlessNone(fraction) + described(choice);
    }

    private static String described(Choice choice) {
        return html(choice.content()) + feedback(choice.feedback());
    }

    private static String weightUnlessNone(Fraction fraction) {
        return fraction.equals(Fraction.NONE) ? "" : weight(fraction);
    }

    private static String weight(Fraction fraction) {
        return "%" + Grades.nearest(fraction).percent().toPlainString() + "%";
    }

    /**
     * An accepted text. A star stands for what Moodle would take for something else whatever the escape: {@code ->} would be a
     * pair, {@code &&058;} a colon. A bracket would begin a format.
     */
    static String typed(AcceptedAnswer answer) {
        String text =
                TAKEN.matcher(answer.text()).replaceAll(taken -> taken.group().charAt(0) + "*");
        return "=" + weight(answer.fraction()) + (text.startsWith("[") ? "[plain]" : "") + Gift.escaped(text)
                + feedback(answer.feedback());
    }

    /** Whether a star stands for a part of an accepted text. */
    static boolean hasStarInstead(AcceptedAnswer answer) {
        return TAKEN.matcher(answer.text()).find();
    }

    /** An accepted range as a value with a tolerance: Moodle would compute both of a range with rounding errors. */
    static String number(NumericalAnswer answer) {
        return "=" + weight(answer.fraction()) + answer.value().toPlainString() + ":"
                + answer.tolerance().toPlainString() + feedback(answer.feedback());
    }

    static String pair(MatchingQuestion.Pair pair) {
        return "=" + html(pair.premise()) + " -> " + response(pair.response());
    }

    /** A response without a premise is an extra one. */
    static String distractor(RichText response) {
        return "= -> " + response(response);
    }

    private static String response(RichText response) {
        return Gift.escaped(GiftTexts.inMenu(response));
    }

    /** A statement's answer: feedback to the wrong one comes first. */
    static String statement(boolean answer, RichText whenTrue, RichText whenFalse, RichText generalFeedback) {
        RichText wrong = answer ? whenFalse : whenTrue;
        RichText right = answer ? whenTrue : whenFalse;
        String feedback = wrong.isEmpty() && !right.isEmpty() ? "#" : feedback(wrong);
        String afterwards = generalFeedback.isEmpty() ? "" : "####" + html(generalFeedback);
        return "{" + (answer ? "TRUE" : "FALSE") + feedback + feedback(right) + afterwards + "}";
    }

    private static String feedback(RichText text) {
        return text.isEmpty() ? "" : "#" + html(text);
    }

    /** HTML that nothing takes for a format, which stands in brackets before a text, or for a weight. */
    private static String html(RichText text) {
        String html = Gift.escaped(GiftTexts.html(text));
        if (html.isBlank()) {
            return NOTHING;
        }
        return html.startsWith("[") || html.startsWith("%") ? "[html]" + html : html;
    }
}
