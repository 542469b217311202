package dev.mondai.exporter.moodle.schema;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;

/**
 * HTML and the files that it shows.
 *
 * <p>The format is always {@code html}: Moodle's own Markdown eats the backslash of {@code \(}.
 */
@XmlType(name = "formatted")
public class FormattedText {

    @XmlAttribute
    private final String format = "html";

    private final String text;

    @XmlElement(name = "file")
    private final List<MediaEntry> files;

    /** For JAXB. */
    FormattedText() {
        this("", List.of());
    }

    public FormattedText(String html, List<MediaEntry> files) {
        this.text = html;
        this.files = files;
    }

    /** The same with more HTML at its end. */
    public FormattedText followedBy(String html) {
        return new FormattedText(text + html, files);
    }

    FormattedText(FormattedText other) {
        this(other.text, other.files);
    }
}
