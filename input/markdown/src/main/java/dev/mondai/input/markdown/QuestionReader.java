package dev.mondai.input.markdown;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.Location;
import dev.mondai.input.markdown.syntax.Excerpt;
import dev.mondai.model.Choice;
import dev.mondai.model.ChoiceQuestion;
import dev.mondai.model.Explanation;
import dev.mondai.model.Explanation.AnalysisPlace;
import dev.mondai.model.Fraction;
import dev.mondai.model.Question;
import dev.mondai.model.QuestionBody;
import dev.mondai.model.QuestionInfo;
import dev.mondai.model.ResultFeedback;
import dev.mondai.model.Scoring;
import dev.mondai.text.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;

/** Makes a question of its draft. */
final class QuestionReader {

    private final SourceDocument document;
    private final QuestionDraft draft;
    private final QuestionParts parts;
    private final BankState bank;
    private final QuestionIdentity identity;
    private final int errorsBefore;

    QuestionReader(SourceDocument document, QuestionDraft draft, BankState bank) {
        this.document = document;
        this.errorsBefore = document.diagnostics().errors();
        this.draft = draft;
        this.bank = bank;
        this.parts = new QuestionParts(draft, document.source(), document.diagnostics());
        this.identity = new QuestionIdentity(document, draft, parts, bank);
    }

    /** What messages call the question: its name, as soon as it is read. */
    String name() {
        return identity.name();
    }

    /** The question; empty where it has an error, which is reported. */
    Optional<Question> read() {
        ChoiceSection section = new ChoiceSection(document, draft, parts);
        RichText stem = stem();
        ReadChoices choices = section.read();
        RichText wholeStem = stem.then(document.richText(choices.before()));
        QuestionInfo info = identity.info(wholeStem, choices, document.richTextOf(parts.content(Section.REFERENCES)));
        Optional<Set<Integer>> keys = choices.drafts().isEmpty() ? Optional.empty() : section.keys(choices);
        Analysis analysis =
                Analysis.of(parts.explanation(), choices.labels(), document.source(), document.diagnostics());
        QuestionBody body = body(wholeStem, analysis, choices);
        boolean multiple = identity.fields().isMultiple(keys.map(Set::size).orElse(1));
        List<RichText> feedback = choices.labels().stream()
                .map(label -> document.richText(analysis.entries().getOrDefault(label, List.of())))
                .toList();
        return keys.isPresent() && document.diagnostics().errors() == errorsBefore
                ? Optional.of(
                        new ChoiceQuestion(info, body, multiple, choices(choices, feedback, keys.get(), multiple)))
                : Optional.empty();
    }

    private RichText stem() {
        RichText before = document.richTextOf(parts.preamble());
        RichText stem = document.richTextOf(parts.content(Section.STEM));
        if (stem.isEmpty()) {
            Node place = draft.part(Section.STEM)
                    .<Node>map(QuestionDraft.Part::heading)
                    .orElse(draft.first());
            document.diagnostics().report(Diagnostic.at(document.source().at(place), MarkdownCode.STEM_MISSING));
        }
        return before.then(stem);
    }

    private QuestionBody body(RichText stem, Analysis analysis, ReadChoices choices) {
        Optional<String> letter = mentionedLetter(analysis, choices);
        Optional<Boolean> wanted = identity.fields().shuffle();
        if (wanted.orElse(false) && letter.isPresent()) {
            Location place = identity.place();
            document.diagnostics().report(Diagnostic.at(place, MarkdownCode.SHUFFLE_LETTERS, letter.get()));
        }
        boolean shuffle = wanted.orElse(letter.isEmpty());
        return new QuestionBody(stem, explanation(analysis), ResultFeedback.NONE, hints(), Scoring.DEFAULT, shuffle);
    }

    private Explanation explanation(Analysis analysis) {
        RichText before = document.richText(analysis.before());
        RichText text = before.then(document.richText(analysis.behind()));
        return analysis.isFound()
                ? new Explanation(text, new AnalysisPlace(before.blocks().size(), document.richText(analysis.leadIn())))
                : Explanation.of(text);
    }

    private Optional<String> mentionedLetter(Analysis analysis, ReadChoices choices) {
        Letters letters = bank.letters(choices.labels());
        List<Node> nodes = new ArrayList<>(analysis.remaining());
        nodes.addAll(parts.content(Section.HINT));
        List<Excerpt> texts = new ArrayList<>();
        analysis.entries().values().forEach(texts::addAll);
        choices.drafts().forEach(choice -> texts.addAll(choice.parts()));
        return letters.in(nodes)
                .or(() -> texts.stream()
                        .flatMap(t -> letters.in(t.text()).stream())
                        .findFirst());
    }

    /** Each item of a lone list is a hint; anything else is one hint. */
    private List<RichText> hints() {
        List<Node> content = parts.content(Section.HINT);
        if (content.size() != 1 || !(content.get(0) instanceof ListBlock list)) {
            return content.isEmpty() ? List.of() : List.of(document.richTextOf(content));
        }
        List<RichText> hints = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            hints.add(document.rich().richText(Excerpt.childrenOf(item)));
        }
        return hints.stream().filter(hint -> !hint.isEmpty()).toList();
    }

    private static List<Choice> choices(
            ReadChoices choices, List<RichText> feedback, Set<Integer> keys, boolean multiple) {
        List<Boolean> correct = IntStream.range(0, choices.drafts().size())
                .mapToObj(keys::contains)
                .toList();
        List<Fraction> fractions = ChoiceQuestion.defaultFractions(correct, multiple);
        return IntStream.range(0, correct.size())
                .mapToObj(i -> new Choice(
                        choices.labels().get(i),
                        correct.get(i),
                        fractions.get(i),
                        choices.contents().get(i),
                        feedback.get(i),
                        false))
                .toList();
    }
}
