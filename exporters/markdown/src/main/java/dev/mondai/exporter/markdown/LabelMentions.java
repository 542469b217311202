package dev.mondai.exporter.markdown;

import dev.mondai.model.Choice;
import dev.mondai.model.ChoiceQuestion;
import dev.mondai.model.Explanation;
import dev.mondai.text.ListBlock;
import dev.mondai.text.PlainText;
import dev.mondai.text.RichText;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells whether the texts of a question may mention the labels of its choices, in which case a reader keeps their order
 * unless it is told otherwise. It says so too often rather than too seldom.
 */
final class LabelMentions {

    private LabelMentions() {}

    static boolean areIn(ChoiceQuestion question) {
        List<String> labels = question.choices().stream()
                .map(Choice::label)
                .filter(label -> !label.isEmpty())
                .toList();
        return !labels.isEmpty() && (anyStandsAlone(labels, question) || isCounted(labels, question));
    }

    private static boolean anyStandsAlone(List<String> labels, ChoiceQuestion question) {
        String any = labels.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        boolean inWords =
                labels.stream().anyMatch(label -> Labels.LETTER.matcher(label).matches());
        String edge = inWords ? "[\\p{L}\\p{M}\\p{N}]" : "[A-Za-z0-9ァ-ヶー]";
        Pattern mention = Pattern.compile("(?<!" + edge + "|\\.)(?:" + any + ")(?!" + edge + ")");
        Stream<RichText> ofChoices =
                question.choices().stream().flatMap(choice -> Stream.of(choice.content(), choice.feedback()));
        return Stream.concat(around(question), ofChoices)
                .map(text -> Normalizer.normalize(PlainText.of(text), Normalizer.Form.NFKC))
                .anyMatch(text -> mention.matcher(text).find());
    }

    /** A numbered list with as many items as there are numbered choices. */
    private static boolean isCounted(List<String> labels, ChoiceQuestion question) {
        return labels.get(0).equals("1")
                && around(question)
                        .flatMap(RichText::nodes)
                        .anyMatch(node -> node instanceof ListBlock list
                                && list.isOrdered()
                                && list.items().size() == labels.size());
    }

    private static Stream<RichText> around(ChoiceQuestion question) {
        Explanation explanation = question.body().explanation();
        Explanation.AnalysisPlace place = explanation.analysis();
        Stream<RichText> explained = Stream.of(explanation.text(), place == null ? RichText.EMPTY : place.leadIn());
        return Stream.concat(explained, question.body().hints().stream());
    }
}
