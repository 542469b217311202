package dev.mondai.exporter.anki;

import dev.mondai.model.OrderingQuestion;
import dev.mondai.text.RichText;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** The note for a question whose entries are to be put in order. */
final class OrderingNote {

    private OrderingNote() {}

    static Note of(OrderingQuestion question, CommonFields common) {
        List<RichText> entries = question.entries();
        List<Integer> shown = Scramble.order(question.info().id(), entries.size());
        CardHtml html = common.html();
        StringJoiner options = new StringJoiner("\n", "<ol>\n", "\n</ol>");
        for (int place = 1; place <= shown.size(); place++) {
            String label = Labels.of(place, shown.size());
            options.add(item(place, html.labelled(label, entries.get(shown.get(place - 1)), "o" + place + "-")));
        }
        StringJoiner answer = new StringJoiner("\n", "<ol class=\"ordered\">\n", "\n</ol>");
        for (int number = 1; number <= entries.size(); number++) {
            int place = shown.indexOf(number - 1) + 1;
            answer.add(
                    item(place, html.labelled(Integer.toString(number), entries.get(number - 1), "a" + number + "-")));
        }
        Map<Field, String> fields =
                common.withStem(question, question.body().explanation().text(), entries);
        fields.put(Field.OPTIONS, options.toString());
        fields.put(Field.ANSWER, answer.toString());
        return new Note(NoteType.ORDERING, common.id(question), Tags.of(question.info()), fields, List.of(0));
    }

    /** The number is the entry's place on the front, by which the card's script knows it on the back. */
    private static String item(int place, String content) {
        return "<li data-entry=\"" + place + "\">" + content + "</li>";
    }
}
