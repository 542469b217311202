package dev.mondai.exporter.qti;

import dev.mondai.exporter.qti.schema.canvas.Condition;
import dev.mondai.exporter.qti.schema.canvas.Material;
import dev.mondai.exporter.qti.schema.canvas.Response;
import dev.mondai.exporter.qti.schema.canvas.Response.Label;
import dev.mondai.exporter.qti.schema.canvas.Test;
import dev.mondai.model.AcceptedAnswer;
import dev.mondai.model.Choice;
import dev.mondai.model.ClozeQuestion;
import dev.mondai.model.GapAnswer;
import dev.mondai.model.GapAnswer.ChoiceGap;
import dev.mondai.model.GapAnswer.NumberGap;
import dev.mondai.model.GapAnswer.TextGap;
import dev.mondai.text.PlainText;
import dev.mondai.text.RichText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Texts with gaps for Canvas, which has a question of menus and one of blanks, and finds a gap by its name in brackets. Gaps
 * of several kinds become blanks: what could be picked is named behind the blank.
 */
final class CanvasGaps {

    /** What Canvas's importer leaves as it is. */
    private static final Pattern SAFE = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

    private final CanvasTexts texts;

    CanvasGaps(CanvasTexts texts) {
        this.texts = texts;
    }

    /** A text to be picked or typed in a gap. */
    private record Entry(String text, boolean right, RichText feedback) {}

    CanvasAnswer cloze(ClozeQuestion question) {
        boolean menus = areMenus(question);
        Map<String, String> names = names(question);
        Material stem = texts.withGaps(
                question.body().stem(), place -> shown(gap(question, place.id()), names.get(place.id()), menus));
        CanvasAnswer answer = new CanvasAnswer(menus ? "multiple_dropdowns" : "fill_in_multiple_blanks", stem);
        AnswerNumbers numbers = AnswerNumbers.of(question.info().id());
        for (GapAnswer gap : question.gaps()) {
            List<Entry> entries = menus ? menu((ChoiceGap) gap) : typed(gap);
            int used = answer.ids().size();
            add(answer, names.get(gap.id()), entries, numbers.range(used, used + entries.size()), question);
        }
        return answer;
    }

    /** Whether a cloze becomes a question of menus. */
    static boolean areMenus(ClozeQuestion question) {
        return question.gaps().stream().allMatch(ChoiceGap.class::isInstance);
    }

    private static GapAnswer gap(ClozeQuestion question, String id) {
        return question.gaps().stream()
                .filter(gap -> gap.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no answer for gap " + id));
    }

    /** The author's names where they are safe and stand nowhere else in brackets. */
    private static Map<String, String> names(ClozeQuestion question) {
        String text = PlainText.of(question.body().stem());
        Map<String, String> names = new LinkedHashMap<>();
        for (GapAnswer gap : question.gaps()) {
            String name = SAFE.matcher(gap.id()).matches() ? gap.id() : "gap" + (names.size() + 1);
            while (names.containsValue(name) || text.contains("[" + name + "]")) {
                name += "_";
            }
            names.put(gap.id(), name);
        }
        return names;
    }

    private static String shown(GapAnswer gap, String name, boolean menus) {
        String place = "[" + name + "]";
        if (gap instanceof NumberGap number && number.unit() != null) {
            return place + " " + number.unit();
        }
        return gap instanceof ChoiceGap choices && !menus ? place + " (" + inLine(choices) + ")" : place;
    }

    private static String inLine(ChoiceGap gap) {
        return gap.choices().stream()
                .map(choice -> CanvasTexts.inMenu(choice.content()))
                .collect(Collectors.joining(" / "));
    }

    private static List<Entry> menu(ChoiceGap gap) {
        return gap.choices().stream().map(CanvasGaps::entry).toList();
    }

    private static Entry entry(Choice choice) {
        return new Entry(CanvasTexts.inMenu(choice.content()), choice.correct(), choice.feedback());
    }

    private static List<Entry> typed(GapAnswer gap) {
        if (gap instanceof TextGap text) {
            return Accepted.answers(text.answers()).stream()
                    .map(CanvasGaps::entry)
                    .toList();
        }
        if (gap instanceof NumberGap number) {
            return Accepted.typed(number).stream()
                    .map(text -> new Entry(text, true, RichText.EMPTY))
                    .toList();
        }
        return menu((ChoiceGap) gap).stream().filter(Entry::right).toList();
    }

    private static Entry entry(AcceptedAnswer answer) {
        return new Entry(answer.literal(), true, answer.feedback());
    }

    /** Canvas takes each label of a blank for right; it writes and wants one condition a gap. */
    private static void add(
            CanvasAnswer answer, String name, List<Entry> entries, List<String> numbers, ClozeQuestion question) {
        String ident = "response_" + name;
        List<Label> labels = new ArrayList<>();
        for (Entry entry : entries) {
            String number = numbers.get(labels.size());
            labels.add(new Label(number, Material.plain(entry.text())));
            answer.feedback(number, entry.feedback(), new Test.Equal(ident, number));
        }
        answer.response(Response.Picked.part(ident, Material.plain(name), labels))
                .ids(numbers);
        entries.stream()
                .filter(Entry::right)
                .findFirst()
                .map(entry -> new Test.Equal(ident, numbers.get(entries.indexOf(entry))))
                .ifPresent(test -> answer.scoring(Condition.adding(
                        test, CanvasAnswer.share(question.gaps().size()))));
    }
}
