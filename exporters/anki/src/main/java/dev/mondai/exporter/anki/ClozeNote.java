package dev.mondai.exporter.anki;

import dev.mondai.model.ClozeQuestion;
import dev.mondai.model.GapAnswer;
import dev.mondai.text.Gap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The note for a text with gaps: a card for each gap, on which the others are filled. */
final class ClozeNote {

    /** Stands for a gap while the text around it is made safe; no text and no passed HTML has a comment. */
    private static final Pattern MARK = Pattern.compile("<!--gap (\\d+)-->");

    private final ClozeQuestion question;
    private final CommonFields common;
    private final CardHtml html;
    private final GapHtml gaps;
    private final List<Integer> numbers;
    private final Map<String, Integer> places = new HashMap<>();

    ClozeNote(ClozeQuestion question, CommonFields common, StableNumbers stable) {
        this.question = question;
        this.common = common;
        html = common.html();
        gaps = new GapHtml(html, Numbers.of(common.language(question, List.of())));
        List<String> names = new ArrayList<>();
        for (GapAnswer gap : question.gaps()) {
            places.put(gap.id(), names.size());
            names.add(gaps.name(gap, "n-"));
        }
        numbers = stable.of(common.id(question).guid(NoteType.CLOZE), names);
    }

    Note note() {
        Map<Field, String> fields =
                common.of(question, question.body().explanation().text(), List.of());
        fields.put(Field.TEXT, text());
        fields.put(Field.ANSWER, details());
        fields.replaceAll((field, value) -> field == Field.TEXT ? value : ClozeMarkup.around(value));
        List<Integer> cards =
                numbers.stream().map(number -> number - 1).sorted().toList();
        return new Note(NoteType.CLOZE, common.id(question), Tags.of(question.info()), fields, cards);
    }

    private String text() {
        String marked = html.withGaps(question.body().stem(), "q-", this::mark);
        return MARK.matcher(ClozeMarkup.around(marked))
                .replaceAll(mark -> Matcher.quoteReplacement(cloze(Integer.parseInt(mark.group(1)))));
    }

    private String mark(Gap gap) {
        Integer place = places.get(gap.id());
        if (place == null) {
            throw new IllegalArgumentException("no answer for the gap " + gap.id());
        }
        return "<!--gap " + place + "-->";
    }

    private String cloze(int place) {
        GapAnswer gap = question.gaps().get(place);
        String answer = gaps.answer(gap, "g" + place + "-");
        return ClozeMarkup.cloze(numbers.get(place), answer, gaps.hint(gap, "c" + place + "-")) + gaps.behind(gap);
    }

    /** The styling shows first what belongs to the gap that a card asks. */
    private String details() {
        StringJoiner list = new StringJoiner("\n");
        for (int place = 0; place < numbers.size(); place++) {
            GapAnswer gap = question.gaps().get(place);
            String details = gaps.details(gap, "d" + place + "-");
            if (!details.isEmpty()) {
                list.add("<ul class=\"accepted\" data-gap=\"" + numbers.get(place) + "\">\n" + details + "\n</ul>");
            }
        }
        return list.toString();
    }
}
