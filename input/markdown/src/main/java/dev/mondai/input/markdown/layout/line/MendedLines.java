package dev.mondai.input.markdown.layout.line;

import dev.mondai.input.markdown.layout.vocabulary.Words;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The lines of a document as their author meant them: with the numbers, boxes and bullets that Markdown has other signs for. */
public final class MendedLines {

    /** In their order; bullets are the last, since items are known by what they begin with. */
    private static final List<Mend> MENDS = List.of(
            new Mend("#", LogseqCards::headed),
            new Mend("〇", RingZeros::asRings),
            new Mend("❌", CrossAnswers::read),
            new Mend("□▢■▣", SquareBoxes::listed),
            new Mend("(", StarredBoxes::ticked),
            new Mend("(（[［", WideBoxes::narrowed),
            new Mend("[［□▢■▣", HeldLists::setIn),
            new Mend("\u20E3🔟", KeycapNumbers::read),
            new Mend("問第", KanjiNumbers::read),
            new Mend("〜～~–-", MendedNumbers::mended),
            new Mend("/", SlashedLabels::bracketed),
            Mend.anywhere(MendedLabels::mended),
            new Mend("-*+", LostLabels::given),
            new Mend("(", BoldLabels::opened),
            new Mend("-\\", MendedBullets::mended),
            new Mend("_", BoldNames::starred),
            new Mend("-*+•", BoldBareLabels::setOff),
            new Mend("*", BoldRowLabels::stopped),
            new Mend("✅✔❌❎✖✗⬜☐:🔲", SignedLines::listed));

    private MendedLines() {}

    /**
     * What mends some lines.
     *
     * @param signs characters without which a document has no such lines, before any other mend; any document may where there are none
     */
    private record Mend(String signs, UnaryOperator<List<Line>> lines) {

        static Mend anywhere(UnaryOperator<List<Line>> lines) {
            return new Mend("", lines);
        }

        boolean mayBeIn(Characters document) {
            return signs.isEmpty() || document.holdAny(signs);
        }
    }

    /**
     * The lines, as many and with the same numbers.
     *
     * @param announces whether a line announces a part of a question
     * @param words what may announce it
     */
    public static List<Line> of(List<Line> source, Predicate<Line> announces, Words words) {
        Characters document = Characters.of(source);
        List<Line> lines = SpokenSeries.signed(SlippedItems.setIn(SlippedLines.aligned(source), announces), words);
        for (Mend mend : MENDS) {
            lines = mend.mayBeIn(document) ? mend.lines().apply(lines) : lines;
        }
        return lines;
    }

    /** The same where they are read for what may be choices and marks in documents that have no others. */
    public static List<Line> ofWeak(List<Line> source) {
        return LoneSigns.listed(
                MarkedQuestions.worded(FencedChoices.opened(ClassedChoices.signed(AnkiNotes.read(source)))));
    }
}
