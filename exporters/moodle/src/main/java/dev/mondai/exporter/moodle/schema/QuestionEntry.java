package dev.mondai.exporter.moodle.schema;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import jakarta.xml.bind.annotation.XmlTransient;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code <question>} holds for every kind of question. */
@XmlTransient
public abstract class QuestionEntry extends QuizEntry {

    private final PlainValue name;
    private final FormattedText questiontext;
    private final @Nullable FormattedText generalfeedback;
    private final @Nullable String defaultgrade;
    private final String penalty;
    private final @Nullable String idnumber;

    @XmlElementWrapper
    @XmlElement(name = "tag")
    private final @Nullable List<PlainValue> tags;

    @XmlElement(name = "hint")
    private final List<HintEntry> hints;

    QuestionEntry(String type, Common common) {
        super(type);
        this.name = new PlainValue(common.name);
        this.questiontext = common.questiontext;
        this.generalfeedback = common.generalfeedback;
        this.defaultgrade = common.defaultgrade;
        this.penalty = common.penalty;
        this.idnumber = common.idnumber;
        this.tags = common.tags.isEmpty()
                ? null
                : common.tags.stream().map(PlainValue::new).toList();
        this.hints = common.hints;
    }

    /**
     * The values of the elements that every kind has.
     *
     * @param name at most 255 characters, {@code <} written as {@code &lt;}
     * @param generalfeedback shown to everybody after the answer; null for nothing
     * @param defaultgrade the points; null where the kind has none
     * @param penalty the share of the points that each further try costs, from 0 to 1
     * @param idnumber at most 100 characters; null for none
     * @param tags at most 50 characters each, none of them empty
     */
    public record Common(
            String name,
            FormattedText questiontext,
            @Nullable FormattedText generalfeedback,
            @Nullable String defaultgrade,
            String penalty,
            @Nullable String idnumber,
            List<String> tags,
            List<HintEntry> hints) {

        public Common {
            tags = List.copyOf(tags);
            hints = List.copyOf(hints);
        }

        /** The same with other points. */
        public Common worth(@Nullable String newGrade) {
            return new Common(name, questiontext, generalfeedback, newGrade, penalty, idnumber, tags, hints);
        }

        /** For the constructors that JAXB asks for. */
        static Common empty() {
            return new Common("", new FormattedText(), null, "1", "0", null, List.of(), List.of());
        }
    }
}
