package dev.mondai.input.markdown;

import dev.mondai.diagnostic.Location;
import dev.mondai.input.markdown.syntax.Excerpt;
import dev.mondai.model.Choice;
import dev.mondai.model.ChoiceQuestion;
import dev.mondai.model.Fraction;
import dev.mondai.model.QuestionBody;
import dev.mondai.model.QuestionInfo;
import dev.mondai.model.QuestionType;
import dev.mondai.text.RichText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.node.Node;

/** Single and multiple choice. */
final class ChoiceQuestionReader implements KindReader {

    @Override
    public Set<Section> sections() {
        return Section.commonAnd(Section.CHOICES, Section.KEY, Section.SCORING);
    }

    @Override
    public Set<Field> fields() {
        return Field.scoredAnd(Field.SHUFFLE, Field.SCORING, Field.FIXED, Field.ANALYSIS, Field.REPEATS);
    }

    @Override
    public Optional<ChoiceQuestion> read(QuestionFrame frame) {
        SourceDocument document = frame.document();
        ChoiceSection section = new ChoiceSection(
                document, frame.parts(), frame.fields().flag(Field.REPEATS).orElse(false));
        RichText stem = frame.stem();
        new GapLikeText(frame).reportGaps(frame.parts().content(Section.CHOICES));
        ReadChoices choices = section.read();
        RichText wholeStem = stem.then(document.richText(choices.before()));
        QuestionInfo info = frame.info(wholeStem, choices.named().texts().toString());
        Optional<Set<Integer>> keys = choices.drafts().isEmpty() ? Optional.empty() : section.keys(choices);
        List<String> named = frame.mayAnalyse() ? choices.labels() : List.of("");
        Analysis analysis = Analysis.of(frame.parts().explanation(), named, document.source(), document.diagnostics());
        QuestionBody body = frame.body(wholeStem, analysis.explanation(document), isShuffled(frame, analysis, choices));
        boolean multiple = isMultiple(frame, keys.map(Set::size).orElse(1));
        List<RichText> feedback = choices.drafts().stream()
                .map(choice -> feedback(choice, analysis, document))
                .toList();
        Set<Integer> fixed = fixed(frame, choices.named());
        Optional<List<Fraction>> fractions =
                keys.map(right -> new ChoiceScores(frame, choices.named(), right, multiple).read());
        return fractions
                .filter(f -> frame.isSound())
                .map(f -> new ChoiceQuestion(info, body, multiple, choices(choices, feedback, keys.get(), f, fixed)));
    }

    /** The choices that keep their places, named or told by their texts; a name that is no choice's is reported. */
    private static Set<Integer> fixed(QuestionFrame frame, NamedChoices choices) {
        Set<Integer> fixed = new HashSet<>(PositionPhrases.placesHeldBy(choices.texts()));
        for (String name : frame.fields().texts(Field.FIXED)) {
            choices.named(name).ifPresentOrElse(fixed::add, () -> {
                Location place = frame.fields().placeOf(Field.FIXED);
                frame.report(place, MarkdownCode.CHOICE_UNKNOWN, name, choices.allNames());
            });
        }
        return fixed;
    }

    /** The quotes below a choice, then what the explanation says about it. */
    private static RichText feedback(ChoiceDraft choice, Analysis analysis, SourceDocument document) {
        List<Excerpt> entry = analysis.entries().getOrDefault(choice.label(), List.of());
        return document.richText(choice.feedback()).then(document.richText(entry));
    }

    private static boolean isMultiple(QuestionFrame frame, int keys) {
        Optional<QuestionType> type = frame.fields().type();
        if (keys > 1 && type.equals(Optional.of(QuestionType.SINGLE_CHOICE))) {
            frame.report(frame.fields().placeOf(Field.TYPE), MarkdownCode.TYPE_DIFFERS, keys);
        }
        return keys > 1 || type.equals(Optional.of(QuestionType.MULTIPLE_CHOICE));
    }

    private static boolean isShuffled(QuestionFrame frame, Analysis analysis, ReadChoices choices) {
        Optional<String> letter = mentionedLetter(frame, analysis, choices);
        Optional<Boolean> wanted = frame.fields().shuffle();
        if (wanted.orElse(false) && letter.isPresent()) {
            frame.report(frame.place(), MarkdownCode.SHUFFLE_LETTERS, letter.get());
        }
        return wanted.orElse(letter.isEmpty());
    }

    private static Optional<String> mentionedLetter(QuestionFrame frame, Analysis analysis, ReadChoices choices) {
        List<String> lost = frame.labelsLost();
        Letters letters = frame.bank()
                .letters(
                        lost.isEmpty() ? choices.labels() : lost,
                        frame.document().settings().vocabulary());
        List<Node> nodes = new ArrayList<>(analysis.remaining());
        nodes.addAll(frame.parts().content(Section.HINT));
        List<Excerpt> texts = new ArrayList<>();
        analysis.entries().values().forEach(texts::addAll);
        choices.drafts().forEach(choice -> texts.addAll(choice.feedback()));
        return letters.in(nodes)
                .or(() -> firstIn(texts.stream(), letters::in))
                .or(() -> firstIn(
                        choices.drafts().stream().flatMap(choice -> choice.parts().stream()), letters::inChoice));
    }

    private static Optional<String> firstIn(Stream<Excerpt> texts, Function<String, Optional<String>> letters) {
        return texts.flatMap(text -> letters.apply(text.text()).stream()).findFirst();
    }

    private static List<Choice> choices(
            ReadChoices choices,
            List<RichText> feedback,
            Set<Integer> keys,
            List<Fraction> fractions,
            Set<Integer> fixed) {
        return IntStream.range(0, fractions.size())
                .mapToObj(i -> new Choice(
                        choices.labels().get(i),
                        keys.contains(i),
                        fractions.get(i),
                        choices.contents().get(i),
                        feedback.get(i),
                        fixed.contains(i)))
                .toList();
    }
}
