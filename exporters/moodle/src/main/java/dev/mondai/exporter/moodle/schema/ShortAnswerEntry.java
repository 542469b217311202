package dev.mondai.exporter.moodle.schema;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;

/** {@code <question type="shortanswer">}: a word or two; the first answer that fits counts. */
@XmlType(name = "shortanswer")
public final class ShortAnswerEntry extends QuestionEntry {

    /** 1 where letter case matters, else 0. */
    private final int usecase;

    @XmlElement(name = "answer")
    private final List<PlainAnswerEntry> answers;

    /** For JAXB. */
    ShortAnswerEntry() {
        this(Common.empty(), false, List.of());
    }

    /** @param answers {@code *} stands for any characters, {@code \*} for a star; one of them must be worth 100 % */
    public ShortAnswerEntry(Common common, boolean caseSensitive, List<PlainAnswerEntry> answers) {
        super("shortanswer", common);
        this.usecase = caseSensitive ? 1 : 0;
        this.answers = List.copyOf(answers);
    }
}
