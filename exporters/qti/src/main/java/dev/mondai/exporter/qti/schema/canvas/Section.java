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

/** A group of items of which some are picked, all worth the same. */
@XmlRootElement(name = "section")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"selections", "items"})
public final class Section {

    @XmlAttribute
    private String ident = "";

    @XmlAttribute
    private String title = "";

    @XmlElementWrapper(name = "selection_ordering")
    @XmlElement(name = "selection")
    private List<Selection> selections = List.of();

    @XmlElement(name = "item")
    private List<Item> items = List.of();

    private Section() {}

    /**
     * A group.
     *
     * @param pick how many items a learner gets
     * @param points what each of them is worth
     */
    public Section(String ident, String title, int pick, String points, List<Item> items) {
        this.ident = ident;
        this.title = title;
        this.selections = List.of(new Selection(pick, points));
        this.items = List.copyOf(items);
    }

    /** How many items are picked. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(propOrder = {"number", "extension"})
    static final class Selection {

        @XmlElement(name = "selection_number")
        private int number;

        @XmlElement(name = "selection_extension")
        private @Nullable Extension extension;

        private Selection() {}

        Selection(int number, String points) {
            this.number = number;
            this.extension = new Extension(points);
        }
    }

    /** What Canvas adds to QTI here. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Extension {

        @XmlElement(name = "points_per_item")
        private String points = "";

        private Extension() {}

        Extension(String points) {
            this.points = points;
        }
    }
}
