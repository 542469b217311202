package dev.mondai.input.markdown;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.Location;
import dev.mondai.input.markdown.syntax.Excerpt;
import dev.mondai.input.markdown.syntax.GapResolver;
import dev.mondai.model.Explanation;
import dev.mondai.model.QuestionBody;
import dev.mondai.model.QuestionInfo;
import dev.mondai.model.QuestionType;
import dev.mondai.model.ResultFeedback;
import dev.mondai.text.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;

/** What questions of every kind have in common, made once from their parts: info and body. */
final class QuestionFrame {

    private final SourceDocument document;
    private final QuestionParts parts;
    private final QuestionIdentity identity;
    private final BankState bank;
    private final int errorsBefore;

    QuestionFrame(
            SourceDocument document, QuestionParts parts, QuestionIdentity identity, BankState bank, int errorsBefore) {
        this.document = document;
        this.parts = parts;
        this.identity = identity;
        this.bank = bank;
        this.errorsBefore = errorsBefore;
    }

    SourceDocument document() {
        return document;
    }

    QuestionParts parts() {
        return parts;
    }

    QuestionFields fields() {
        return identity.fields();
    }

    BankState bank() {
        return bank;
    }

    /** The author's labels of its choices, where another layout than the house's has labels of its own. */
    List<String> labelsLost() {
        return identity.labelsLost();
    }

    /** The question's first line. */
    Location place() {
        return identity.place();
    }

    /** Whether no error that spoils the question has been found so far; only then its record can be made. */
    boolean isSound() {
        return document.diagnostics().errors() == errorsBefore;
    }

    /**
     * What is asked, with what stands before all sections; a missing stem is reported.
     *
     * <p>In a question that is no cloze a gap stays text, with a warning: it may be one of those that gaps are for.
     */
    RichText stem() {
        return stem(gap -> {
            report(document.source().at(gap), MarkdownCode.GAP_AS_TEXT, Quotation.of(gap.text()));
            return Optional.empty();
        });
    }

    /** The same of a cloze. */
    RichText stem(GapResolver gaps) {
        SourceDocument withGaps = document.withGaps(gaps);
        RichText before = withGaps.richTextOf(parts.preamble());
        RichText stem = withGaps.richTextOf(parts.content(Section.STEM));
        if (stem.isEmpty()) {
            report(parts.place(Section.STEM), MarkdownCode.STEM_MISSING);
        }
        return before.then(stem);
    }

    /** What a group's members share, with what stands before all sections; a section for it must hold something. */
    RichText stimulus() {
        RichText stimulus = richText(Section.STIMULUS);
        if (stimulus.isEmpty() && parts.has(Section.STIMULUS)) {
            report(parts.place(Section.STIMULUS), MarkdownCode.STIMULUS_EMPTY);
        }
        return document.richTextOf(parts.preamble()).then(stimulus);
    }

    /** A section as it stands; empty where there is none. */
    RichText richText(Section section) {
        return document.richTextOf(parts.content(section));
    }

    /**
     * Name, id, category and all else that tells the question from others.
     *
     * @param words what else the question says, as plain text: its language may show there
     */
    QuestionInfo info(RichText stem, String words) {
        return identity.info(stem, words, richText(Section.REFERENCES));
    }

    /** The body of a question whose explanation is just that, shuffled unless its author says no. */
    QuestionBody body(RichText stem) {
        Explanation explanation = Explanation.of(document.richTextOf(parts.explanation()));
        return body(stem, explanation, fields().shuffle().orElse(true));
    }

    QuestionBody body(RichText stem, Explanation explanation, boolean shuffle) {
        return new QuestionBody(stem, explanation, resultFeedback(), hints(), fields().scoring(), shuffle);
    }

    private ResultFeedback resultFeedback() {
        return new ResultFeedbackReader(document).read(parts.content(Section.FEEDBACK));
    }

    /** The accepted answers of the key's section; none at all is reported. */
    List<AnswerDraft> answers() {
        List<Node> key = parts.content(Section.KEY);
        if (key.isEmpty()) {
            report(parts.place(Section.KEY), MarkdownCode.ANSWER_MISSING);
        }
        return new AnswerDrafts(document).read(key);
    }

    /** The levels that the headings of the question's texts have. */
    HeadingShift headings() {
        int below = parts.sectionLevel() + 1;
        Optional<Integer> stated = fields().number(Field.HEADINGS, 1, below);
        if (stated.isEmpty()) {
            fields().invalid(Field.HEADINGS, "1–" + below);
        }
        return HeadingShift.of(below - 1, stated.orElse(below));
    }

    /** Whether a list in the explanation may be what is said of each choice: always, unless the author says no. */
    boolean mayAnalyse() {
        return fields().flag(Field.ANALYSIS).orElse(true);
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

    /** Reports the sections and fields that the kind of question has no use for, and forgets such fields. */
    void know(Set<Section> sections, Set<Field> known, QuestionType type) {
        parts.reportOthers(sections, type.id());
        fields().ownBut(known).entrySet().stream()
                .filter(field -> QuestionIdentity.sectionOf(field.getKey())
                        .filter(parts::has)
                        .isEmpty())
                .forEach(field -> report(
                        field.getValue().place(),
                        MarkdownCode.FIELD_UNUSED,
                        field.getKey().id(),
                        type.id()));
        fields().keep(known);
    }

    void report(Location place, MarkdownCode code, Object... arguments) {
        document.diagnostics().report(Diagnostic.at(place, code, arguments));
    }
}
