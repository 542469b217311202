package dev.mondai.exporter.qti.schema;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each answer earns, and the least and the most that they earn together. */
@XmlAccessorType(XmlAccessType.FIELD)
public final class Mapping {

    @XmlAttribute
    private String lowerBound = "0";

    @XmlAttribute
    private String upperBound = "";

    @XmlAttribute
    private String defaultValue = "0";

    @XmlElement(name = "mapEntry")
    private List<Entry> entries = List.of();

    private Mapping() {}

    public Mapping(String upperBound, List<Entry> entries) {
        this.upperBound = upperBound;
        this.entries = entries;
    }

    /** What one answer earns. */
    @XmlAccessorType(XmlAccessType.FIELD)
    public static final class Entry {

        @XmlAttribute(name = "mapKey")
        private String key = "";

        @XmlAttribute(name = "mappedValue")
        private String value = "";

        @XmlAttribute
        private @Nullable Boolean caseSensitive;

        private Entry() {}

        public Entry(String key, String value) {
            this.key = key;
            this.value = value;
        }

        /** What a text earns. */
        public static Entry ofText(String key, String value, boolean caseSensitive) {
            Entry entry = new Entry(key, value);
            entry.caseSensitive = caseSensitive;
            return entry;
        }
    }
}
