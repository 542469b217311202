package dev.mondai.exporter.html;

import dev.mondai.model.AcceptedAnswer;
import dev.mondai.model.ShortAnswerQuestion;
import java.util.ArrayList;
import java.util.List;

/** A field for a word or two. */
final class ShortAnswerForm implements Form {

    private final Item item;
    private final ShortAnswerQuestion question;
    private final Accepted accepted;

    ShortAnswerForm(Item item, ShortAnswerQuestion question) {
        this.item = item;
        this.question = question;
        accepted = new Accepted(item.words());
    }

    @Override
    public String kind() {
        return "text";
    }

    @Override
    public String stem() {
        return item.stem();
    }

    @Override
    public void controls() {
        item.out()
                .open("p", "class", "typed")
                .markup(Field.labelled(item, "text"))
                .close("p")
                .line();
    }

    @Override
    public void key() {
        item.answers(question.answers().stream()
                .filter(answer -> answer.fraction().isPositive())
                .map(answer -> HtmlOutput.escaped(accepted.withPart(accepted.named(answer), answer.fraction())))
                .toList());
    }

    @Override
    public List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        for (AcceptedAnswer answer : question.answers()) {
            remarks.add(new Remark("a" + remarks.size(), accepted.named(answer), answer.feedback()));
        }
        return remarks;
    }

    @Override
    public void data(KeyJson json) {
        Accepted.texts(json, question.answers(), question.caseSensitive());
    }
}
