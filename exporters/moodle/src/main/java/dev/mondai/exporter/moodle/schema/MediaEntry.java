package dev.mondai.exporter.moodle.schema;

import dev.mondai.text.MediaFile;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlTransient;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * {@code <file name="…" path="/" encoding="base64">}, without its content: that is streamed into the element while it
 * is open, see {@link #media}.
 */
@XmlType(name = "file")
public final class MediaEntry {

    @XmlAttribute
    private final String name;

    /** Moodle fails on a path without slashes at both ends. */
    @XmlAttribute
    private final String path = "/";

    @XmlAttribute
    private final String encoding = "base64";

    @XmlTransient
    private final @Nullable MediaFile media;

    /** For JAXB. */
    MediaEntry() {
        this.name = "";
        this.media = null;
    }

    public MediaEntry(String name, MediaFile media) {
        this.name = name;
        this.media = media;
    }

    /** Where the content comes from. */
    public @Nullable MediaFile media() {
        return media;
    }
}
