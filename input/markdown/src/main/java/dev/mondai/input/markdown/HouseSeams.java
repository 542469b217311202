package dev.mondai.input.markdown;

import dev.mondai.input.markdown.layout.house.FoundQuestion;
import dev.mondai.input.markdown.layout.house.HouseText;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Heading;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Takes the questions of a {@link HouseText} apart at its seams. */
final class HouseSeams {

    static final String SEAM = HouseText.SEAM;

    private final Iterator<FoundQuestion> found;
    private final List<Node> introduction = new ArrayList<>();
    private final List<Node> outside = new ArrayList<>();
    private final List<QuestionDraft> questions = new ArrayList<>();
    private @Nullable FoundQuestion question;
    private int group;
    private List<Node> groupContent = List.of();
    private List<QuestionDraft.Part> groupParts = List.of();
    private List<Heading> above = new ArrayList<>();
    private List<Heading> titles = new ArrayList<>();
    private List<QuestionDraft.Part> parts = new ArrayList<>();

    private HouseSeams(List<FoundQuestion> found) {
        this.found = found.iterator();
    }

    static Outline outline(Node document, List<FoundQuestion> found) {
        HouseSeams seams = new HouseSeams(found);
        Node node = document.getFirstChild();
        while (node instanceof Heading heading) {
            List<Node> content = new ArrayList<>();
            for (node = node.getNext(); node != null && nameOf(node).isEmpty(); node = node.getNext()) {
                if (!(node instanceof FootnoteDefinition) && !(node instanceof LinkReferenceDefinition)) {
                    content.add(node);
                }
            }
            seams.take(nameOf(heading).orElseThrow(), heading, content);
        }
        seams.close();
        return new Outline(seams.introduction, seams.questions, seams.outside);
    }

    private static Optional<String> nameOf(Node node) {
        return node instanceof Heading
                        && node.getFirstChild() instanceof Text text
                        && text.getLiteral().startsWith(SEAM)
                ? Optional.of(text.getLiteral().substring(SEAM.length()))
                : Optional.empty();
    }

    private void take(String name, Heading heading, List<Node> content) {
        switch (name) {
            case "question" -> {
                close();
                question = found.next();
            }
            case "group" -> {
                close();
                group = questions.size();
                groupContent = content;
                groupParts = List.of();
            }
            case "group-end" -> closeGroup();
            case "above" -> content.forEach(n -> above.add((Heading) n));
            case "title" -> content.forEach(n -> titles.add((Heading) n));
            case "introduction" -> introduction.addAll(content);
            case "outside" -> outside.addAll(content);
            case "definitions" -> outside.addAll(content);
            default ->
                parts.add(new QuestionDraft.Part(heading, Section.byId(name).orElseThrow(), "", content));
        }
    }

    private void close() {
        if (question == null) {
            groupParts = List.copyOf(parts);
        } else {
            Heading title = titles.isEmpty() ? null : titles.get(0);
            questions.add(new QuestionDraft(title, above, List.of(), parts, question, List.of()));
        }
        question = null;
        above = new ArrayList<>();
        titles = new ArrayList<>();
        parts = new ArrayList<>();
    }

    /** Takes the questions since the group began together: below its heading and its comment. */
    private void closeGroup() {
        close();
        List<QuestionDraft> members = questions.subList(group, questions.size());
        if (!members.isEmpty()) {
            QuestionDraft whole = new QuestionDraft(
                    (Heading) groupContent.get(0),
                    List.of(),
                    groupContent.subList(1, groupContent.size()),
                    groupParts,
                    null,
                    List.copyOf(members));
            members.clear();
            questions.add(whole);
        }
    }
}
