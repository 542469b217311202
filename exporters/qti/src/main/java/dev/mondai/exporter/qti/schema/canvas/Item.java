package dev.mondai.exporter.qti.schema.canvas;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question. */
@XmlRootElement(name = "item")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"metadata", "presentation", "processing", "extensions", "feedback"})
public final class Item {

    @XmlAttribute
    private String ident = "";

    @XmlAttribute
    private String title = "";

    @XmlElementWrapper(name = "itemmetadata")
    @XmlElement(name = "qtimetadata")
    private List<Metadata> metadata = List.of();

    @XmlElement
    private @Nullable Presentation presentation;

    @XmlElement(name = "resprocessing")
    private @Nullable Processing processing;

    @XmlElementWrapper(name = "itemproc_extension")
    @XmlElement(name = "calculated")
    private @Nullable List<Calculated> extensions;

    @XmlElement(name = "itemfeedback")
    private List<Feedback> feedback = List.of();

    private Item() {}

    public Item(String ident, String title, List<Metadata.Field> metadata) {
        this.ident = ident;
        this.title = title;
        this.metadata = List.of(new Metadata(metadata));
    }

    public Item shows(Presentation newPresentation, List<Feedback> newFeedback) {
        presentation = newPresentation;
        feedback = newFeedback;
        return this;
    }

    public Item scores(Processing newProcessing) {
        processing = newProcessing;
        return this;
    }

    public Item calculates(Calculated formula) {
        extensions = List.of(formula);
        return this;
    }
}
