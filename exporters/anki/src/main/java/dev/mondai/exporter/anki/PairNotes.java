package dev.mondai.exporter.anki;

import dev.mondai.model.MatchingQuestion;
import dev.mondai.model.MatchingQuestion.Pair;
import dev.mondai.text.PlainText;
import dev.mondai.text.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A note for each pair of a matching question, asked in both directions. */
final class PairNotes {

    private static final List<Integer> BOTH_DIRECTIONS = List.of(0, 1);

    private PairNotes() {}

    static List<Note> of(MatchingQuestion question, CommonFields common, StableNumbers numbers) {
        NoteId id = common.id(question);
        List<String> premises = question.pairs().stream()
                .map(pair -> PlainText.singleLine(pair.premise()))
                .toList();
        List<Integer> numbered = numbers.of(id.guid(NoteType.PAIR), premises);
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < numbered.size(); i++) {
            Map<Field, String> fields = fields(question, question.pairs().get(i), common);
            notes.add(new Note(
                    NoteType.PAIR, id.numbered(numbered.get(i)), Tags.of(question.info()), fields, BOTH_DIRECTIONS));
        }
        return notes;
    }

    private static Map<Field, String> fields(MatchingQuestion question, Pair pair, CommonFields common) {
        RichText explanation = question.body().explanation().text();
        Map<Field, String> fields = common.withStem(question, explanation, List.of(pair.premise(), pair.response()));
        fields.put(Field.LEFT, common.html().inline(pair.premise(), "l-"));
        fields.put(Field.RIGHT, common.html().inline(pair.response(), "r-"));
        return fields;
    }
}
