package dev.mondai.input.markdown;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.Location;
import dev.mondai.input.markdown.syntax.Excerpt;
import dev.mondai.text.RichText;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.commonmark.node.Node;

/** Reads the choices of a question and which of them are right, and reports what is wrong with them. */
final class ChoiceSection {

    private final SourceDocument document;
    private final QuestionParts parts;
    private final boolean mayRepeat;

    /** @param mayRepeat whether the author says that wrong choices may be equal */
    ChoiceSection(SourceDocument document, QuestionParts parts, boolean mayRepeat) {
        this.mayRepeat = mayRepeat;
        this.document = document;
        this.parts = parts;
    }

    /** The choices, with an error for each fault. */
    ReadChoices read() {
        List<Node> content = parts.content(Section.CHOICES);
        ChoiceReader.Result result = new ChoiceReader(document.source(), document.diagnostics()).read(content);
        List<RichText> contents = result.choices().stream()
                .map(choice -> document.richText(choice.parts()))
                .toList();
        ReadChoices choices = new ReadChoices(result.before(), result.choices(), contents);
        if (content.isEmpty()) {
            report(parts.place(Section.CHOICES), MarkdownCode.CHOICES_MISSING);
        } else if (contents.isEmpty()) {
            String text = Quotation.of(NodeText.of(content.get(0)));
            report(document.source().at(content.get(0)), MarkdownCode.CHOICES_UNRECOGNISED, text);
        } else {
            check(choices);
        }
        return choices;
    }

    private void check(ReadChoices choices) {
        for (Excerpt before : choices.before()) {
            Location place = before.span().map(document.source()::at).orElse(parts.place(Section.CHOICES));
            report(place, MarkdownCode.TEXT_BEFORE_CHOICES, Quotation.of(before.text()));
        }
        if (choices.drafts().size() == 1) {
            report(choices.drafts().get(0).place(), MarkdownCode.CHOICE_SINGLE);
        }
        for (int i = 0; i < choices.drafts().size(); i++) {
            ChoiceDraft choice = choices.drafts().get(i);
            if (choices.contents().get(i).isEmpty()) {
                String name = choice.label().isEmpty() ? Integer.toString(i + 1) : choice.label();
                report(choice.place(), MarkdownCode.CHOICE_EMPTY, name);
            }
        }
    }

    /** The right choices by their places; empty where there is any doubt, which is reported, as are equal choices. */
    Optional<Set<Integer>> keys(ReadChoices choices) {
        Optional<Set<Integer>> keys = foundKeys(choices);
        Set<Integer> harmless = new HashSet<>();
        if ((mayRepeat || document.source().isSaidAgain()) && keys.isPresent()) {
            IntStream.range(0, choices.drafts().size())
                    .filter(i -> !keys.get().contains(i))
                    .forEach(harmless::add);
        }
        new EqualChoices(choices.named(), harmless, document.diagnostics()).check(choices.contents(), choices.places());
        return keys;
    }

    private Optional<Set<Integer>> foundKeys(ReadChoices choices) {
        Set<Integer> ticked = choices.ticked();
        List<Node> content = parts.content(Section.KEY);
        List<String> lines = KeyLines.of(content, document.source(), document.rich());
        if (lines.isEmpty()) {
            return content.isEmpty() && !ticked.isEmpty() ? Optional.of(ticked) : missing(choices);
        }
        Location place = document.source().at(content.get(0));
        if (content.stream().anyMatch(KeyLines::isStruckOut)) {
            report(place, MarkdownCode.KEY_AMBIGUOUS, Quotation.of(lines.get(0)));
            return Optional.empty();
        }
        NamedChoices named = choices.named();
        Optional<Set<Integer>> keys = new KeyReader(named, document.diagnostics()).read(lines, place);
        if (keys.isPresent() && !ticked.isEmpty() && !ticked.equals(keys.get())) {
            report(place, MarkdownCode.KEY_TICKS_DIFFER, named.names(ticked), named.names(keys.get()));
            return Optional.empty();
        }
        return keys;
    }

    private Optional<Set<Integer>> missing(ReadChoices choices) {
        report(
                parts.place(Section.KEY),
                MarkdownCode.KEY_MISSING,
                choices.drafts().size());
        return Optional.empty();
    }

    private void report(Location place, MarkdownCode code, Object... arguments) {
        document.diagnostics().report(Diagnostic.at(place, code, arguments));
    }
}
