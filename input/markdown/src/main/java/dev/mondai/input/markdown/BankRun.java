package dev.mondai.input.markdown;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.Location;
import dev.mondai.input.markdown.syntax.LostText;
import dev.mondai.input.markdown.syntax.MarkdownSyntax;
import dev.mondai.input.markdown.syntax.MediaFinder;
import dev.mondai.input.markdown.syntax.RichTextBuilder;
import dev.mondai.model.BankInfo;
import dev.mondai.model.Question;
import dev.mondai.model.QuestionIds;
import dev.mondai.spi.BankSource;
import dev.mondai.spi.BankSource.SourceFile;
import dev.mondai.spi.OptionValues;
import dev.mondai.spi.QuestionSink;
import dev.mondai.spi.ReadContext;
import dev.mondai.text.RichText;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** One reading of a bank: goes from file to file, and pushes the questions of each. */
final class BankRun {

    private final BankSource bank;
    private final ReadContext context;
    private final QuestionSink sink;
    private final FolderSettings settings;
    private final BankState state = new BankState(new QuestionIds());
    private final LayoutUse layouts = new LayoutUse();
    private final List<String> keys;
    private final ErrorCounter diagnostics;
    private final MediaFinder media;
    private @Nullable RichText description;
    private @Nullable String bankId;
    private @Nullable String language;
    private boolean begun;

    /** A file and what holds in its folder. */
    private record Open(SourceFile file, BankSettings settings, MarkdownSyntax syntax) {}

    BankRun(BankSource bank, ReadContext context, QuestionSink sink, FolderSettings settings, List<String> keys) {
        this.bank = bank;
        this.context = context;
        this.sink = sink;
        this.settings = settings;
        this.keys = List.copyOf(keys);
        this.diagnostics = new ErrorCounter(context.diagnostics());
        this.media = new MediaFinder(bank.root(), context::temporaryFolder, diagnostics);
    }

    private static MarkdownSyntax syntax(OptionValues options, BankSettings settings) {
        MarkdownSyntax syntax =
                options.flag(MarkdownReader.STRICT) ? MarkdownSyntax.strict() : MarkdownSyntax.lenient();
        return options.flag(MarkdownReader.RUBY) || settings.ruby() ? syntax.withRubyMarks() : syntax;
    }

    void read(SourceFile file) throws IOException {
        diagnostics.startFile();
        int errorsBefore = diagnostics.errors();
        BankSettings here = settings.of(file);
        SourceDecoder decoder = new SourceDecoder(here.words(), diagnostics);
        Optional<SourceText> source = decoder.decode(file.name(), Files.readAllBytes(file.path()));
        if (source.isPresent()) {
            read(new Open(file, here, syntax(context.options(), here)), source.get(), errorsBefore);
        }
    }

    void finish() throws IOException {
        begin(null);
        if (state.ids().isAmbiguous()) {
            diagnostics.report(Diagnostic.of(MarkdownCode.IDS_AMBIGUOUS, bank.name()));
        }
        layouts.reportUnused(settings.all(), diagnostics);
        sink.finish();
    }

    private void read(Open open, SourceText source, int errorsBefore) throws IOException {
        List<Diagnostic> told = new ArrayList<>();
        FrontMatter frontMatter = FrontMatter.cut(source, told::add);
        Node parsed = open.syntax().parse(frontMatter.body());
        Outline outline = Outline.of(parsed, open.settings().words());
        Optional<FoundDocument> found =
                HouseLayout.shapes(outline, source, open.settings().vocabulary())
                        ? foundAfterAll(open, source, frontMatter, outline)
                        : found(open, source, frontMatter, told);
        Fields fields = found.isPresent() || OthersFrontMatter.is(told)
                ? OthersFrontMatter.fitting(frontMatter, told, diagnostics)
                : ownFields(frontMatter, told);
        if (found.isPresent()) {
            read(open, fields, source, found.get(), errorsBefore);
            return;
        }
        if (outline.questions().isEmpty()) {
            MarkdownCode code = open.file().namedAlone() ? MarkdownCode.QUESTIONS_MISSING : MarkdownCode.FILE_SKIPPED;
            diagnostics.report(Diagnostic.at(source.wholeFile(), code));
        } else {
            outline.questions().forEach(draft -> trace(draft, source));
            read(open, fields, source, parsed, outline, errorsBefore);
        }
    }

    /** A document in the house's words, said otherwise, where more keys are read so, of the same choices. */
    private Optional<FoundDocument> foundAfterAll(
            Open open, SourceText source, FrontMatter frontMatter, Outline outline) {
        OptionalLong read = HouseLayout.keysReadOfSome(outline, source);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> choices = HouseLayout.numbersOfChoices(outline, source);
        return found(open, source, frontMatter.body())
                .filter(found -> found.sound() > read.getAsLong())
                .filter(found -> choices.equals(HouseLayout.numbersOfChoices(found.outline(), found.source())));
    }

    /** What another layout holds; the one question of a file may be asked by its front matter. */
    private Optional<FoundDocument> found(
            Open open, SourceText source, FrontMatter frontMatter, List<Diagnostic> told) {
        Optional<FoundDocument> asked = frontMatter
                .bodyAsked()
                .flatMap(body -> found(open, source, body))
                .filter(found -> found.outline().questions().size() == 1);
        if (asked.isEmpty()) {
            return found(open, source, frontMatter.body());
        }
        Location place = frontMatter.question().orElseThrow().place();
        told.removeIf(diagnostic -> place.equals(diagnostic.location()));
        return asked;
    }

    private Optional<FoundDocument> found(Open open, SourceText source, String body) {
        return FoundDocument.in(body, keys, source, open.settings().vocabulary(), open.syntax(), context.options());
    }

    private Fields ownFields(FrontMatter frontMatter, List<Diagnostic> told) {
        told.forEach(diagnostics::report);
        return frontMatter.fields();
    }

    private void read(Open open, Fields fields, SourceText source, FoundDocument found, int errorsBefore)
            throws IOException {
        layouts.take(open.settings(), found.trace());
        found.trace().forEach(l -> context.trace().line(source.at(l.line(), 0), l.part(), l.rule()));
        read(open, fields, found.source(), found.parsed(), found.outline(), errorsBefore);
    }

    private void trace(QuestionDraft draft, SourceText source) {
        for (QuestionDraft.Part part : draft.parts()) {
            String name =
                    part.section() == null ? "explanation" : part.section().id();
            context.trace().line(source.at(part.heading()), name, "section");
        }
    }

    private void read(Open open, Fields frontMatter, SourceText source, Node parsed, Outline outline, int errorsBefore)
            throws IOException {
        LostText.report(parsed, source::at, diagnostics);
        takeBank(frontMatter);
        boolean sound = diagnostics.errors() == errorsBefore;
        RichTextBuilder rich = new RichTextBuilder(parsed, media.in(open.file().base()), source::at, diagnostics)
                .withSyntax(open.syntax());
        SourceDocument document =
                new SourceDocument(open.file(), open.settings(), source, frontMatter, rich, diagnostics);
        read(outline.questions().size() > 1 ? forSeveral(document) : document, outline, sound);
    }

    /** Where the front matter is not understood or a comment has no end, no question is sound: both may change all. */
    private void read(SourceDocument document, Outline outline, boolean sound) throws IOException {
        takeIntroduction(document, outline.introduction());
        new StrayText(document).report(outline.outside());
        for (QuestionDraft draft : outline.questions()) {
            if (FoundProblem.report(draft, document)) {
                context.leaveOut(FoundProblem.nameOf(draft), document.source().at(draft.first()));
                continue;
            }
            int flawsBefore = diagnostics.flaws();
            DraftReader reader = DraftReader.of(document, draft, state);
            Optional<? extends Question> question = reader.read();
            if (question.isPresent() && sound) {
                if (diagnostics.flaws() > flawsBefore) {
                    context.incomplete();
                }
                begin(question.get().info().language());
                sink.question(question.get());
            } else {
                context.leaveOut(reader.name(), document.source().at(draft.first()));
            }
        }
    }

    /** Fields that belong to one question say nothing in a file of several. */
    private SourceDocument forSeveral(SourceDocument document) {
        Fields fields = document.defaults();
        for (Field field : List.of(Field.ID, Field.TITLE)) {
            fields.get(field)
                    .ifPresent(value ->
                            diagnostics.report(Diagnostic.at(value.place(), MarkdownCode.FIELD_FOR_ONE, field.id())));
            fields = fields.without(field);
        }
        return document.withDefaults(fields);
    }

    /** What stands before a bank's first question describes the bank; later files have no such place. */
    private void takeIntroduction(SourceDocument document, List<Node> introduction) {
        StrayText stray = new StrayText(document);
        List<Node> text = stray.withoutComments(introduction);
        if (description == null) {
            description = document.richTextOf(text);
        } else {
            text.stream().limit(1).forEach(stray::report);
        }
    }

    /** What the first file says of the bank itself; mondai.yaml comes first, and another file must not say otherwise. */
    private void takeBank(Fields fields) {
        Optional<Fields.Value> id = fields.get(Field.BANK);
        String known = settings.ofBank().bankId() != null ? settings.ofBank().bankId() : bankId;
        if (id.isPresent() && (begun || known != null) && !id.get().text().equals(known)) {
            String name = known == null ? bank.name() : known;
            diagnostics.report(Diagnostic.at(
                    id.get().place(), MarkdownCode.BANK_DIFFERS, id.get().text(), name));
        } else if (!begun) {
            bankId = id.map(Fields.Value::text).orElse(bankId);
            language = fields.get(Field.LANGUAGE).map(Fields.Value::text).orElse(language);
        }
    }

    private void begin(@Nullable String ofQuestion) throws IOException {
        if (!begun) {
            begun = true;
            BankSettings whole = settings.ofBank();
            String id = Stream.of(whole.bankId(), bankId, bank.name())
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow();
            String known = whole.language() != null ? whole.language() : language != null ? language : ofQuestion;
            sink.begin(new BankInfo(bank.name(), id, known, description == null ? RichText.EMPTY : description));
        }
    }
}
