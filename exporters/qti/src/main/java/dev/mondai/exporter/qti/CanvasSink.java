package dev.mondai.exporter.qti;

import dev.mondai.archive.ReproducibleZip;
import dev.mondai.exporter.qti.schema.canvas.Item;
import dev.mondai.exporter.qti.schema.canvas.Section;
import dev.mondai.model.BankInfo;
import dev.mondai.model.Choice;
import dev.mondai.model.ChoiceQuestion;
import dev.mondai.model.ClozeQuestion;
import dev.mondai.model.DescriptionItem;
import dev.mondai.model.Question;
import dev.mondai.model.QuestionGroup;
import dev.mondai.model.QuestionInfo;
import dev.mondai.model.VariantsQuestion;
import dev.mondai.spi.ExportContext;
import dev.mondai.spi.Feature;
import dev.mondai.spi.QuestionSink;
import dev.mondai.text.RichText;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes one quiz, whose file grows item by item. Canvas shuffles all questions of a quiz or none: all where every question
 * allows it, since letters that a text refers to must not lie.
 */
final class CanvasSink implements QuestionSink {

    private final ExportContext context;
    private final CanvasLosses losses;
    private final ReproducibleZip zip;
    private final MediaFolder media = new MediaFolder("images/");
    private final Identifiers identifiers = new Identifiers();
    private final List<QuestionInfo> shuffled = new ArrayList<>();
    private boolean hasUnshuffled;
    private BigDecimal points = BigDecimal.ZERO;
    private @Nullable Open open;

    /** What there is while the quiz is open. */
    private record Open(BankInfo bank, String identifier, CanvasQuiz quiz, CanvasItemMaker items) {}

    CanvasSink(ExportContext context) throws IOException {
        this.context = context;
        this.losses = new CanvasLosses(context);
        this.zip = new ReproducibleZip(Files.newOutputStream(context.output()), PackageSink.ZIP_LEVEL);
    }

    @Override
    public void begin(BankInfo bank) throws IOException {
        String identifier = identifiers.of("quiz-", bank.id());
        CanvasQuiz quiz = new CanvasQuiz(zip.open(CanvasPackage.quizPath(identifier)), identifier, bank.name());
        CanvasTexts texts = new CanvasTexts(media);
        open = new Open(bank, identifier, quiz, new CanvasItemMaker(texts, new CanvasKinds(texts, bank.language())));
    }

    @Override
    public void question(Question question) throws IOException {
        if (question instanceof QuestionGroup group) {
            group(group);
        } else {
            add(question, null);
        }
    }

    private void add(Question question, @Nullable String stimulus) throws IOException {
        if (question instanceof VariantsQuestion variants && !CanvasFormulas.canSay(variants)) {
            section(variants, variants.variants(), 1, stimulus);
        } else {
            open().quiz.add(item(question, identifier(question), stimulus));
            points = points.add(CanvasAnswer.points(question));
        }
    }

    /** Classic Quizzes have no stimulus: it stands before the members as a text of its own. */
    private void group(QuestionGroup group) throws IOException {
        String stimulus = null;
        if (isShown(group)) {
            stimulus = identifier(group);
            open().quiz.add(item(new DescriptionItem(group.info(), group.body()), stimulus, null));
        } else if (group.pick() == null) {
            context.loss(group, Feature.TITLE, "canvas-group-without-text");
        }
        if (group.pick() == null) {
            for (Question member : group.members()) {
                add(member, stimulus);
            }
        } else {
            CanvasGroups.shortened(group)
                    .forEach(member -> context.loss(member, Feature.VARIANTS, "canvas-first-variant"));
            section(group, CanvasGroups.items(group), group.pick(), stimulus);
        }
    }

    private static boolean isShown(QuestionGroup group) {
        return !group.body().stem().isEmpty() || !group.info().references().isEmpty();
    }

    private String identifier(Question question) {
        return identifiers.of("q-", question.info().id());
    }

    /** Each item of a section is worth the same in Canvas. */
    private void section(Question question, List<Question> members, int pick, @Nullable String stimulus)
            throws IOException {
        BigDecimal each = CanvasGroups.points(members);
        if (members.stream().anyMatch(member -> CanvasAnswer.points(member).compareTo(each) != 0)) {
            context.loss(question, Feature.POINTS, "canvas-points-of-picked");
        }
        List<Item> items = new ArrayList<>();
        for (Question member : members) {
            items.add(item(member, identifier(member), stimulus));
        }
        String ident = identifiers.of("section-", question.info().id() + " section");
        open().quiz.add(new Section(ident, question.info().name(), pick, each.toPlainString(), items));
        points = points.add(each.multiply(BigDecimal.valueOf(pick)));
    }

    private Item item(Question question, String identifier, @Nullable String stimulus) {
        losses.tell(question);
        if (isShuffled(question)) {
            shuffled.add(question.info().withReferences(RichText.EMPTY));
        } else {
            hasUnshuffled |= hasChoices(question);
        }
        return open().items.item(identifier, question, stimulus);
    }

    private static boolean isShuffled(Question question) {
        return question.body().shuffle() && hasChoices(question) && !hasFixed(question);
    }

    private static boolean hasFixed(Question question) {
        return question instanceof ChoiceQuestion choices
                && choices.choices().stream().anyMatch(Choice::fixed);
    }

    /** Whether Canvas's setting concerns a question: it leaves statements, and always mixes what is matched. */
    private static boolean hasChoices(Question question) {
        return question instanceof ChoiceQuestion
                || question instanceof ClozeQuestion cloze && CanvasGaps.areMenus(cloze);
    }

    @Override
    public void finish() throws IOException {
        Open finished = open();
        finished.quiz.close();
        media.writeTo(zip);
        new CanvasPackage(finished.bank, finished.identifier, !hasUnshuffled, points).writeTo(zip, media.paths());
        if (hasUnshuffled) {
            shuffled.forEach(question -> context.loss(question, Feature.SHUFFLING, "canvas-shuffle-mixed"));
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private Open open() {
        if (open == null) {
            throw new IllegalStateException("begin() comes first");
        }
        return open;
    }
}
