package dev.mondai.exporter.moodle.schema;

import jakarta.xml.bind.annotation.XmlType;
import java.util.List;

/** {@code <subquestion>} of a matching question: what is asked, and what belongs to it. */
@XmlType(name = "subquestion")
public final class SubquestionEntry extends FormattedText {

    private final PlainValue answer;

    /** For JAXB. */
    SubquestionEntry() {
        this(new FormattedText(), "");
    }

    /** @param answer an item of a drop-down list: text with {@code <} escaped, not empty, at most 255 characters */
    public SubquestionEntry(FormattedText content, String answer) {
        super(content);
        this.answer = new PlainValue(answer);
    }

    /** An answer that belongs to nothing. */
    public static SubquestionEntry distractor(String answer) {
        return new SubquestionEntry(new FormattedText("", List.of()), answer);
    }
}
