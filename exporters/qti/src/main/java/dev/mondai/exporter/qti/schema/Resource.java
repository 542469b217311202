package dev.mondai.exporter.qti.schema;

import dev.mondai.exporter.qti.schema.lom.Lom;
import dev.mondai.exporter.qti.schema.metadata.QtiMetadata;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A resource of a manifest: a file with the files it needs. */
@XmlRootElement(name = "resource")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"metadata", "files", "dependencies"})
public final class Resource {

    @XmlAttribute
    private String identifier = "";

    @XmlAttribute
    private String type = "";

    @XmlAttribute
    private @Nullable String href;

    @XmlElement
    private @Nullable Metadata metadata;

    @XmlElement(name = "file")
    private List<File> files = List.of();

    @XmlElement(name = "dependency")
    private List<Dependency> dependencies = List.of();

    private Resource() {}

    /**
     * A resource.
     *
     * @param hrefs the resource's own file first
     */
    public Resource(String identifier, String type, List<String> hrefs) {
        this.identifier = identifier;
        this.type = type;
        this.href = hrefs.get(0);
        this.files = hrefs.stream().map(File::new).toList();
    }

    public Resource describedBy(@Nullable QtiMetadata qti, Lom lom) {
        metadata = new Metadata(qti, lom);
        return this;
    }

    public Resource needs(List<String> identifiers) {
        dependencies = identifiers.stream().map(Dependency::new).toList();
        return this;
    }

    /** Without an address of its own, as Canvas writes a quiz. */
    public Resource withoutHref() {
        href = null;
        return this;
    }

    /** In 3.0 the order is fixed: QTI's own metadata before LOM. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(propOrder = {"qti", "lom"})
    static final class Metadata {

        @XmlElement(name = "qtiMetadata", namespace = QtiMetadata.NAMESPACE)
        private @Nullable QtiMetadata qti;

        @XmlElement(namespace = Lom.NAMESPACE)
        private @Nullable Lom lom;

        private Metadata() {}

        Metadata(@Nullable QtiMetadata qti, Lom lom) {
            this.qti = qti;
            this.lom = lom;
        }
    }

    /** A file of a resource. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class File {

        @XmlAttribute
        private String href = "";

        private File() {}

        File(String href) {
            this.href = href;
        }
    }

    /** Another resource that is needed. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Dependency {

        @XmlAttribute
        private String identifierref = "";

        private Dependency() {}

        Dependency(String identifierref) {
            this.identifierref = identifierref;
        }
    }
}
