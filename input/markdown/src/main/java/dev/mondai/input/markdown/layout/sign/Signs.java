package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.line.MendedLines;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import dev.mondai.input.markdown.layout.vocabulary.Truth;
import dev.mondai.input.markdown.layout.vocabulary.Vocabulary;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells of each line what it may begin. */
public final class Signs {

    private static final Pattern BACK_TO_TOP = Pattern.compile(
            "(?i)^[\\s>*_]*(?:<[^>]*>\\s*){0,20}\\[?[\\s*_]*(?:[⬆↑🔝🔼⤴️\\s]*\\[[^]]*]\\(#[^)]*\\)[⬆↑🔝🔼⤴️\\s]*|<a href=\"#[^\"]*\">.*</a>)\\s*]?[\\s*_]*(?:<[^>]*>\\s*){0,20}$");

    private static final char FIRST_HIRAGANA = '\u3041';
    private static final char LAST_HIRAGANA = '\u309f';
    private static final int SHORT = 60;
    private static final Set<Role> SPEAKS = EnumSet.of(Role.ANSWER, Role.REVEAL, Role.EXPLANATION);

    private final Vocabulary vocabulary;
    private final QuestionHeads questions;
    private final ChoiceHeads choices;
    private final Markers markers;
    private final Truth truth;

    private Signs(Vocabulary vocabulary, boolean named, boolean japanese) {
        this.vocabulary = vocabulary;
        questions = new QuestionHeads(vocabulary);
        choices = new ChoiceHeads(vocabulary, named);
        markers = new Markers(vocabulary, japanese);
        truth = Truth.of(vocabulary.words(), Optional.empty(), "");
    }

    /** @param evidence what counts as a choice and as a mark of the right ones */
    public static List<Sign> of(List<Line> source, Vocabulary vocabulary, Evidence evidence) {
        boolean weak = evidence == Evidence.WEAK;
        Markers words = new Markers(vocabulary, false);
        List<Line> lines = MendedLines.of(
                weak ? MendedLines.ofWeak(source) : source,
                line -> words.in(line).filter(Signs::announcesPart).isPresent(),
                vocabulary.words());
        Signs signs = new Signs(
                vocabulary,
                NamedChoices.in(lines, vocabulary.sentences()),
                lines.stream().anyMatch(Signs::hasKana));
        List<Line> pointed = weak ? new LoneMarks(signs.markers).read(lines) : lines;
        List<Line> lowered = new HeadedChoices(pointed, signs.choices, signs.markers, vocabulary).lowered();
        RowBehindStem behind = new RowBehindStem(signs.choices, signs.markers);
        List<Line> cutBehind = behind.cut(ChapterKeys.cut(lowered, signs.markers));
        List<Line> rows = weak ? RowKeys.cut(cutBehind, signs.choices) : cutBehind;
        QuestionIds ids = QuestionIds.in(rows, signs.questions, signs.choices);
        List<Line> cut = new KeyBehindChoices(signs.choices, signs.markers, vocabulary).cut(ids.cut(rows));
        List<Sign> tables = QuestionTables.in(cut, vocabulary, signs::sign, behind);
        List<Sign> items = SignPasses.over(tables, vocabulary, signs.questions);
        List<Sign> bracketed = SetOffJudgements.in(items, vocabulary, signs::sign);
        List<Sign> judged = new JudgedSigns(vocabulary, signs.truth).in(bracketed);
        List<Sign> found = LetteredStatements.in(StoplessNumbers.in(judged), signs.truth);
        List<Sign> answers = AnswerTitles.in(AnswerLetters.in(found, lines), vocabulary.words());
        List<Sign> keyed = KeysBelowChoices.in(RingItems.in(answers), evidence);
        return ids.in(weak ? KeysBehindStems.in(keyed, vocabulary) : keyed);
    }

    private static boolean announcesPart(Marker marker) {
        return marker.role() != Role.QUESTION;
    }

    static boolean hasBox(Sign sign) {
        return hasBox(sign.choices());
    }

    private static boolean hasBox(List<ChoiceHead> choices) {
        for (ChoiceHead choice : choices) {
            if (choice.hasBox()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a number is that of choices: the first label of a row behind a stem, or one before a label, which names the
     * blank that they are for, as in {@code (12) A. …}.
     */
    private static boolean isOf(Line line, QuestionHead question, List<ChoiceHead> choices) {
        return line.column() > 0 && choices.size() >= RowBehindStem.FEWEST
                || !choices.isEmpty()
                        && choices.get(0).isLabelled()
                        && !choices.get(0).label().equals(question.number())
                        && choices.get(0).start() > question.end()
                        && !question.word();
    }

    private static boolean leadsToAnchor(String text) {
        return text.contains("(#") || text.contains("\"#");
    }

    private static boolean hasKana(Line line) {
        int at = 0;
        while (at < line.text().length()
                && (line.text().charAt(at) < FIRST_HIRAGANA || line.text().charAt(at) > LAST_HIRAGANA)) {
            at++;
        }
        return at < line.text().length();
    }

    private Sign sign(Line line) {
        boolean boilerplate = line.isText()
                && leadsToAnchor(line.text())
                && BACK_TO_TOP.matcher(line.text()).matches();
        boolean reveals = line.kind() == Line.Kind.SUMMARY
                && line.folded().length() <= SHORT
                && vocabulary.words().indexOf(line.folded(), 0, SPEAKS) >= 0;
        List<ChoiceHead> heads = choices.in(line);
        Optional<QuestionHead> question = hasBox(heads) ? Optional.empty() : questions.in(line);
        if (question.isPresent() && isOf(line, question.get(), heads)) {
            question = Optional.empty();
        }
        Optional<Boolean> judged = question.isPresent() ? judged(line, question.get()) : Optional.empty();
        return new Sign(line, question, heads, markers.in(line), boilerplate, reveals, judged);
    }

    private Optional<Boolean> judged(Line line, QuestionHead question) {
        return truth.judgement(line.text().substring(question.end()))
                .filter(Truth.Judgement::isShort)
                .map(Truth.Judgement::value);
    }
}
