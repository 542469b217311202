package dev.mondai.input.markdown;

import dev.mondai.diagnostic.Location;
import dev.mondai.input.markdown.syntax.Excerpt;
import dev.mondai.input.markdown.syntax.MediaResolver;
import dev.mondai.input.markdown.syntax.RichTextBuilder;
import dev.mondai.text.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Heading;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/**
 * The questions of a file, found by its headings.
 *
 * <p>The first known section word starts a question, and its level is the question's section level. A heading of that
 * level is a section; a deeper one is content; the nearest shallower one above is the title, and those above that are
 * categories. A shallower heading ends the question. Questions without titles of their own are told apart by a thematic
 * break, or by the heading of a stem behind a key.
 *
 * @param introduction what stands before the first question and its title
 * @param outside what stands between questions and belongs to none
 */
record Outline(List<Node> introduction, List<QuestionDraft> questions, List<Node> outside) {

    Outline {
        introduction = List.copyOf(introduction);
        questions = List.copyOf(questions);
        outside = List.copyOf(outside);
    }

    static Outline of(Node document, SectionWords words) {
        Walk walk = new Walk(words);
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            walk.take(node);
        }
        return walk.outline();
    }

    /** The same of some nodes of a document. */
    static Outline of(List<Node> nodes, SectionWords words) {
        Walk walk = new Walk(words);
        nodes.forEach(walk::take);
        return walk.outline();
    }

    /** The text of a heading as one line: of code and formulas what they say, of images their description. */
    static String textOf(Heading heading) {
        RichTextBuilder words =
                new RichTextBuilder(heading, MediaResolver.UNSEEN, span -> Location.of(""), diagnostic -> {});
        return PlainText.singleLine(words.richText(Excerpt.childrenOf(heading)));
    }

    /** A level deeper than any heading's. */
    private static final int BELOW_ALL = 7;

    private static final class Walk {

        private final SectionWords words;
        private final List<Node> introduction = new ArrayList<>();
        private final List<QuestionDraft> questions = new ArrayList<>();
        private final List<Node> outside = new ArrayList<>();

        /** The headings above the present place, from the outermost inwards. */
        private final List<Heading> above = new ArrayList<>();

        /** What came since the last question ended. */
        private final List<Node> pending = new ArrayList<>();

        private @Nullable OpenQuestion open;

        Walk(SectionWords words) {
            this.words = words;
        }

        void take(Node node) {
            if (node instanceof Heading heading) {
                takeHeading(heading);
            } else if (open == null && GroupDraft.opensGroup(node) && isUnderHeading()) {
                pending.add(node);
                open = openQuestion(BELOW_ALL);
            } else if (!(node instanceof FootnoteDefinition) && !(node instanceof LinkReferenceDefinition)) {
                (open == null ? pending : open.content).add(node);
            }
        }

        private boolean isUnderHeading() {
            return !pending.isEmpty() && !above.isEmpty() && last(pending) == last(above);
        }

        private static Node last(List<? extends Node> nodes) {
            return nodes.get(nodes.size() - 1);
        }

        Outline outline() {
            close();
            (questions.isEmpty() ? introduction : outside).addAll(withoutBreaks(pending));
            return new Outline(introduction, questions, outside);
        }

        private void takeHeading(Heading heading) {
            Optional<SectionWords.Meaning> meaning = words.meaningOf(heading);
            if (open != null && heading.getLevel() > open.level && meaning.isPresent()) {
                retractTitle(open);
            }
            OpenQuestion question = open;
            if (question != null) {
                question.takeLevel(heading);
            }
            if (question != null && heading.getLevel() > question.level) {
                question.content.add(heading);
            } else if (question != null && heading.getLevel() == question.level && !startsNext(question, meaning)) {
                question.startPart(heading, meaning);
            } else if (question != null && heading.getLevel() == question.level) {
                startNext(question, heading, meaning);
            } else {
                close();
                takeOutside(heading, meaning);
            }
        }

        private void startNext(OpenQuestion question, Heading heading, Optional<SectionWords.Meaning> meaning) {
            question.giveUpTitle();
            close();
            open = new OpenQuestion(question.level, null, question.above, List.of());
            open.startPart(heading, meaning);
        }

        /** A lone section word with nothing below it but further sections is a title: {@code # Feedback}. */
        private void retractTitle(OpenQuestion question) {
            question.loneHeading().ifPresent(heading -> {
                open = null;
                above.add(heading);
                pending.add(heading);
                pending.addAll(question.content);
            });
        }

        /**
         * A section that the question already has belongs to the next one if a line stands between, or if it is the stem
         * and the question has all that it needs. A title above is then that of a chapter.
         */
        private static boolean startsNext(OpenQuestion question, Optional<SectionWords.Meaning> meaning) {
            return meaning.filter(m -> question.has(m.section())
                            && (question.endsWithBreak() || m.section() == Section.STEM && question.isWhole()))
                    .isPresent();
        }

        private void takeOutside(Heading heading, Optional<SectionWords.Meaning> meaning) {
            above.removeIf(h -> h.getLevel() >= heading.getLevel());
            if (meaning.isPresent()) {
                open = openQuestion(heading.getLevel());
                open.startPart(heading, meaning);
            } else {
                above.add(heading);
                pending.add(heading);
            }
        }

        private OpenQuestion openQuestion(int level) {
            Heading title = freshTitle();
            int titleAt = title == null ? pending.size() : pending.indexOf(title);
            List<Node> preamble = pending.subList(Math.min(titleAt + 1, pending.size()), pending.size());
            OpenQuestion question = new OpenQuestion(level, title, categories(title), withoutBreaks(preamble));
            List<Node> left = new ArrayList<>(pending.subList(0, titleAt));
            left.removeAll(above);
            (questions.isEmpty() ? introduction : outside).addAll(withoutBreaks(left));
            pending.clear();
            return question;
        }

        /** The nearest heading above, unless sections of another level have used it: a title has one question. */
        private @Nullable Heading freshTitle() {
            Heading nearest = above.isEmpty() ? null : above.get(above.size() - 1);
            return nearest != null && pending.contains(nearest) ? nearest : null;
        }

        private List<Heading> categories(@Nullable Heading title) {
            return title == null ? List.of() : above.subList(0, above.size() - 1);
        }

        private void close() {
            if (open != null) {
                questions.add(open.draft());
                open = null;
            }
        }

        private static List<Node> withoutBreaks(List<Node> nodes) {
            return nodes.stream().filter(n -> !(n instanceof ThematicBreak)).toList();
        }
    }

    private static final class OpenQuestion {

        private int level;
        private @Nullable Heading title;
        private List<Heading> above;
        private final List<Node> preamble;
        private final List<QuestionDraft.Part> parts = new ArrayList<>();
        private @Nullable Heading heading;
        private Optional<SectionWords.Meaning> meaning = Optional.empty();
        private List<Node> content = new ArrayList<>();

        OpenQuestion(int level, @Nullable Heading title, List<Heading> above, List<Node> preamble) {
            this.level = level;
            this.title = title;
            this.above = List.copyOf(above);
            this.preamble = new ArrayList<>(preamble);
        }

        /** A group that its comment has opened has the level of the first heading below its title. */
        void takeLevel(Heading first) {
            if (heading == null && title != null && first.getLevel() > title.getLevel()) {
                level = first.getLevel();
            }
        }

        void startPart(Heading newHeading, Optional<SectionWords.Meaning> newMeaning) {
            endPart();
            heading = newHeading;
            meaning = newMeaning;
            content = new ArrayList<>();
        }

        /** The heading, where there is no other, no title, and no text below it. */
        Optional<Heading> loneHeading() {
            return title == null && parts.isEmpty() && content.stream().allMatch(ChoiceReader::isComment)
                    ? Optional.ofNullable(heading)
                    : Optional.empty();
        }

        boolean has(Section section) {
            return meaning.filter(m -> m.section() == section).isPresent()
                    || parts.stream().anyMatch(p -> p.section() == section);
        }

        boolean isWhole() {
            return has(Section.STEM) && has(Section.CHOICES) && has(Section.KEY);
        }

        /** Several questions below a title: it is that of their chapter. */
        void giveUpTitle() {
            if (title != null) {
                above = Stream.concat(above.stream(), Stream.of(title)).toList();
                title = null;
            }
        }

        boolean endsWithBreak() {
            return !content.isEmpty() && content.get(content.size() - 1) instanceof ThematicBreak;
        }

        QuestionDraft draft() {
            while (endsWithBreak()) {
                content.remove(content.size() - 1);
            }
            endPart();
            return new QuestionDraft(title, above, preamble, parts);
        }

        private void endPart() {
            if (heading == null) {
                preamble.addAll(content);
            } else {
                Section section = meaning.map(SectionWords.Meaning::section).orElse(null);
                String language = meaning.map(SectionWords.Meaning::language).orElse("");
                parts.add(new QuestionDraft.Part(heading, section, language, content));
            }
        }
    }
}
