package dev.mondai.exporter.qti.schema.lom;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** LOM 1: identifier, title, language and keywords. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"identifier", "title", "language", "keywords"})
public final class General {

    @XmlElement
    private @Nullable Identifier identifier;

    @XmlElement
    private @Nullable LangString title;

    @XmlElement
    private @Nullable String language;

    @XmlElement(name = "keyword")
    private List<LangString> keywords = List.of();

    private General() {}

    public General(String id, String title, @Nullable String language, List<String> keywords) {
        this.identifier = new Identifier(id);
        this.title = new LangString(title);
        this.language = language;
        this.keywords = keywords.stream().map(LangString::new).toList();
    }

    /** The id under which mondai knows the question or bank. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(propOrder = {"catalog", "entry"})
    static final class Identifier {

        @XmlElement
        private String catalog = "mondai";

        @XmlElement
        private String entry = "";

        private Identifier() {}

        Identifier(String entry) {
            this.entry = entry;
        }
    }
}
