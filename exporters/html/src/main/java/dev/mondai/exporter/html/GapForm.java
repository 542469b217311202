package dev.mondai.exporter.html;

import dev.mondai.model.GapAnswer;
import java.util.List;

/** One gap of a cloze. */
interface GapForm {

    /** @param width of a field, in characters */
    static GapForm of(Item item, int number, GapAnswer gap, int width) {
        GapPlace place = new GapPlace(item, number, width, gap.weight());
        if (gap instanceof GapAnswer.TextGap text) {
            return new TextGapForm(place, text);
        }
        return gap instanceof GapAnswer.NumberGap numeric
                ? new NumberGapForm(place, numeric)
                : new ChoiceGapForm(place, (GapAnswer.ChoiceGap) gap);
    }

    GapPlace place();

    /** The control in the text, as markup. */
    String control();

    /** What its options mean where they are more than characters. */
    void legend();

    /** The right answer, as markup. */
    String key();

    List<Remark> remarks();

    void data(KeyJson json);
}
