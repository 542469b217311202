package dev.mondai.input.markdown.layout.line;

import java.util.List;
import java.util.function.Predicate;

/** The lines of a document as their author meant them: with the numbers, boxes and bullets that Markdown has other signs for. */
public final class MendedLines {

    private MendedLines() {}

    /**
     * The lines, as many and with the same numbers; bullets are the last, since items are known by what they begin with.
     *
     * @param announces whether a line announces a part of a question
     */
    public static List<Line> of(List<Line> source, Predicate<Line> announces) {
        List<Line> boxes = HeldLists.setIn(WideBoxes.narrowed(StarredBoxes.ticked(SquareBoxes.listed(
                CrossAnswers.read(RingZeros.asRings(SlippedItems.setIn(SlippedLines.aligned(source), announces)))))));
        List<Line> numbers = BoldLabels.opened(LostLabels.given(MendedLabels.mended(
                SlashedLabels.bracketed(MendedNumbers.mended(KanjiNumbers.read(KeycapNumbers.read(boxes)))))));
        return SignedLines.listed(
                BoldRowLabels.stopped(BoldBareLabels.setOff(BoldNames.starred(MendedBullets.mended(numbers)))));
    }

    /** The same where they are read for what may be choices and marks in documents that have no others. */
    public static List<Line> ofWeak(List<Line> source) {
        return LoneSigns.listed(
                MarkedQuestions.worded(FencedChoices.opened(ClassedChoices.signed(AnkiNotes.read(source)))));
    }
}
