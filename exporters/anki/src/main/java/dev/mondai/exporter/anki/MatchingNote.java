package dev.mondai.exporter.anki;

import dev.mondai.model.MatchingQuestion;
import dev.mondai.model.MatchingQuestion.Pair;
import dev.mondai.text.RichText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/** The note for a matching question: premises on the one side, all responses on the other. */
final class MatchingNote {

    private final MatchingQuestion question;
    private final CommonFields common;
    private final CardHtml html;
    /** Each response once, in the order of the front. */
    private final List<RichText> responses = new ArrayList<>();

    MatchingNote(MatchingQuestion question, CommonFields common) {
        this.question = question;
        this.common = common;
        html = common.html();
        Set<RichText> distinct = new LinkedHashSet<>();
        question.pairs().forEach(pair -> distinct.add(pair.response()));
        distinct.addAll(question.distractors());
        List<RichText> inOrder = List.copyOf(distinct);
        Scramble.order(question.info().id(), inOrder.size()).forEach(i -> responses.add(inOrder.get(i)));
    }

    Note note() {
        List<RichText> texts = new ArrayList<>(responses);
        question.pairs().forEach(pair -> texts.add(pair.premise()));
        Map<Field, String> fields =
                common.withStem(question, question.body().explanation().text(), texts);
        if (!question.body().shuffle()) {
            fields.merge(Field.FLAGS, "fixed", (flags, fixed) -> (flags + " " + fixed).strip());
        }
        fields.put(Field.PREMISES, premises());
        fields.put(Field.RESPONSES, responses());
        fields.put(Field.ANSWER, answer() + unused());
        return new Note(NoteType.MATCHING, common.id(question), Tags.of(question.info()), fields, List.of(0));
    }

    private String premises() {
        StringJoiner list = new StringJoiner("\n", "<ol>\n", "\n</ol>");
        for (int number = 1; number <= question.pairs().size(); number++) {
            RichText premise = question.pairs().get(number - 1).premise();
            list.add("<li data-premise=\"" + number + "\">"
                    + html.labelled(Integer.toString(number), premise, "p" + number + "-") + "</li>");
        }
        return list.toString();
    }

    private String responses() {
        StringJoiner list = new StringJoiner("\n", "<ol>\n", "\n</ol>");
        for (RichText response : responses) {
            list.add(response(response, "r"));
        }
        return list.toString();
    }

    private String response(RichText response, String idPrefix) {
        int number = responses.indexOf(response) + 1;
        String label = Labels.of(number, responses.size());
        return "<li data-response=\"" + number + "\">" + html.labelled(label, response, idPrefix + number + "-")
                + "</li>";
    }

    private String answer() {
        StringJoiner list = new StringJoiner("\n", "<ol class=\"matched\">\n", "\n</ol>");
        for (int number = 1; number <= question.pairs().size(); number++) {
            list.add(pair(number, question.pairs().get(number - 1)));
        }
        return list.toString();
    }

    private String pair(int number, Pair pair) {
        int response = responses.indexOf(pair.response()) + 1;
        return "<li data-premise=\"" + number + "\" data-response=\"" + response + "\">"
                + html.content("premise", pair.premise(), "ap" + number + "-")
                + " <span class=\"arrow\">→</span> "
                + html.content("response", pair.response(), "ar" + number + "-") + "</li>";
    }

    private String unused() {
        List<RichText> unused = question.distractors().stream()
                .distinct()
                .filter(response -> question.pairs().stream()
                        .noneMatch(pair -> pair.response().equals(response)))
                .toList();
        StringJoiner list = new StringJoiner("\n", "\n<ul class=\"unused\">\n", "\n</ul>").setEmptyValue("");
        unused.forEach(response ->
                list.add("<li>" + html.inline(response, "u" + responses.indexOf(response) + "-") + "</li>"));
        return list.toString();
    }
}
