package dev.mondai.exporter.html;

import dev.mondai.model.ClozeQuestion;
import dev.mondai.model.GapAnswer;
import dev.mondai.text.Gap;
import java.util.List;
import java.util.stream.IntStream;

/** Fields and drop-downs within the text. */
final class ClozeForm implements Form {

    private final Item item;
    private final List<GapForm> gaps;
    private final ClozeQuestion question;

    ClozeForm(Item item, ClozeQuestion question) {
        this.item = item;
        this.question = question;
        int width = GapWidth.of(question.gaps());
        gaps = IntStream.range(0, question.gaps().size())
                .mapToObj(i -> GapForm.of(item, i, question.gaps().get(i), width))
                .toList();
    }

    @Override
    public String kind() {
        return "cloze";
    }

    @Override
    public String stem() {
        return item.text().blocks(item.body().stem(), item.id("s-"), this::control);
    }

    private String control(Gap gap) {
        List<String> ids = question.gaps().stream().map(GapAnswer::id).toList();
        int number = ids.indexOf(gap.id());
        if (number < 0) {
            throw new IllegalStateException("a gap without an answer: " + gap.id());
        }
        String control = gaps.get(number).control();
        return gaps.size() == 1 ? control : numbered(number + 1, control);
    }

    /** What is said about a gap names its number; controls have it in their names. */
    private static String numbered(int number, String control) {
        String shown = HtmlOutput.tag("span", "class", "gap-number", "aria-hidden", "true") + number + "</span>";
        return HtmlOutput.tag("span", "class", "gap") + shown + control + "</span>";
    }

    @Override
    public void controls() {
        gaps.forEach(GapForm::legend);
    }

    @Override
    public void key() {
        item.answers(gaps.stream()
                .map(gap -> HtmlOutput.escaped(gap.place().name()) + ": " + gap.key())
                .toList());
    }

    @Override
    public List<Remark> remarks() {
        return gaps.stream().flatMap(gap -> gap.remarks().stream()).toList();
    }

    @Override
    public void data(KeyJson json) {
        json.objects("gaps", gaps, gap -> gap.data(json));
    }
}
