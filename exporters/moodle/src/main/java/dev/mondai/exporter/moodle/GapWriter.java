package dev.mondai.exporter.moodle;

import dev.mondai.model.Choice;
import dev.mondai.model.ClozeQuestion;
import dev.mondai.model.Fraction;
import dev.mondai.model.GapAnswer;
import dev.mondai.model.NumericalAnswer;
import dev.mondai.text.InlineMath;
import dev.mondai.text.MediaFile;
import dev.mondai.text.RichText;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the gaps of a cloze as Moodle reads them from the text: <code>{1:SHORTANSWER:=Paris#Yes.~%50%Lutetia}</code>. */
final class GapWriter {

    private final EntryParts parts;
    private final ClozeQuestion question;
    private final MenuTexts menus;
    private final String place;
    private int feedbacks;

    GapWriter(EntryParts parts, ClozeQuestion question) {
        this.parts = parts;
        this.question = question;
        this.menus = new MenuTexts(parts);
        this.place = EntryParts.place(question) + "f";
    }

    String write(GapAnswer gap, BigInteger mark) {
        if (gap instanceof GapAnswer.TextGap text) {
            return gap(mark, text.caseSensitive() ? "SHORTANSWER_C" : "SHORTANSWER", answers(text));
        }
        if (gap instanceof GapAnswer.NumberGap number) {
            String unit = number.unit() == null ? "" : " " + MenuTexts.escaped(number.unit());
            return gap(mark, "NUMERICAL", numbers(number)) + unit;
        }
        GapAnswer.ChoiceGap choice = (GapAnswer.ChoiceGap) gap;
        return gap(mark, type(choice), choices(choice));
    }

    private static String gap(BigInteger mark, String type, List<String> answers) {
        return "{" + mark + ":" + type + ":" + String.join("~", answers) + "}";
    }

    private List<String> answers(GapAnswer.TextGap gap) {
        return gap.answers().stream()
                .map(answer -> answer(answer.fraction(), encoded(answer.text()), answer.feedback()))
                .toList();
    }

    private List<String> numbers(GapAnswer.NumberGap gap) {
        return gap.answers().stream()
                .map(answer -> answer(answer.fraction(), number(answer), answer.feedback()))
                .toList();
    }

    private static String number(NumericalAnswer answer) {
        return answer.value().toPlainString() + ":" + answer.tolerance().toPlainString();
    }

    private List<String> choices(GapAnswer.ChoiceGap gap) {
        boolean menu = isMenu(gap);
        return gap.choices().stream()
                .map(choice -> answer(choice.fraction(), encoded(content(choice, menu)), choice.feedback()))
                .toList();
    }

    private String content(Choice choice, boolean menu) {
        return menu ? menus.of(question, choice.content()) : withoutFiles(choice.content());
    }

    /** A drop-down list, or buttons in a row where a list would show formulas as they are written. */
    private String type(GapAnswer.ChoiceGap gap) {
        boolean shuffled = question.body().shuffle() && gap.choices().stream().noneMatch(Choice::fixed);
        return "MULTICHOICE" + (isMenu(gap) ? "" : "_H") + (shuffled ? isMenu(gap) ? "_S" : "S" : "");
    }

    private static boolean isMenu(GapAnswer.ChoiceGap gap) {
        return gap.choices().stream()
                .flatMap(choice -> choice.content().nodes())
                .noneMatch(InlineMath.class::isInstance);
    }

    private String answer(Fraction fraction, String text, RichText feedback) {
        String earns =
                fraction.equals(Fraction.FULL) ? "=" : "%" + fraction.percent().toPlainString() + "%";
        return earns + text + (feedback.isEmpty() ? "" : "#" + encoded(withoutFiles(feedback)));
    }

    private String withoutFiles(RichText text) {
        parts.lossOfMedia(question, text, MediaFile.class::isInstance, "media-as-text");
        return parts.texts().withoutFiles(text, place + feedbacks++);
    }

    /**
     * Characters as numbers, which Moodle decodes once, where they would end or begin something. It then takes the
     * backslash off before <code>}</code> and {@code #}, so that there one more is needed.
     */
    private static String encoded(String text) {
        return text.replace("\\}", "\\\\}")
                .replace("\\#", "\\\\#")
                .chars()
                .mapToObj(c -> "&<>{}~=#%:/\"\\".indexOf(c) < 0 ? String.valueOf((char) c) : "&#" + c + ";")
                .collect(Collectors.joining());
    }
}
