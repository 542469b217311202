package dev.mondai.exporter.qti.schema.lom;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** LOM 9: a path in a classification, such as a category or a tag {@code a/b}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"purpose", "path"})
public final class Classification {

    @XmlElement
    private Purpose purpose = new Purpose();

    @XmlElement(name = "taxonPath")
    private @Nullable Path path;

    private Classification() {}

    /**
     * A path.
     *
     * @param source which classification it belongs to: {@code category} or {@code tag}
     * @param taxons from the outermost inwards
     */
    public Classification(String source, List<String> taxons) {
        this.path = new Path(source, taxons);
    }

    /** Why items are classified. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(propOrder = {"source", "value"})
    static final class Purpose {

        @XmlElement
        private String source = "LOMv1.0";

        @XmlElement
        private String value = "discipline";
    }

    /** The steps of a path. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(propOrder = {"source", "taxons"})
    static final class Path {

        @XmlElement
        private @Nullable LangString source;

        @XmlElement(name = "taxon")
        private List<Taxon> taxons = List.of();

        private Path() {}

        Path(String source, List<String> taxons) {
            this.source = new LangString(source);
            this.taxons = taxons.stream().map(Taxon::new).toList();
        }
    }

    /** A step of a path. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Taxon {

        @XmlElement
        private @Nullable LangString entry;

        private Taxon() {}

        Taxon(String entry) {
            this.entry = new LangString(entry);
        }
    }
}
