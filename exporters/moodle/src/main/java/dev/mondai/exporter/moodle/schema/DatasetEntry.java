package dev.mondai.exporter.moodle.schema;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

/** {@code <dataset_definition>}: a name that stands for one of several numbers. */
@XmlType(name = "dataset")
public final class DatasetEntry {

    private final PlainValue status = new PlainValue("private");
    private final PlainValue name;
    private final String type = "calculated";
    private final PlainValue distribution = new PlainValue("uniform");
    private final PlainValue minimum;
    private final PlainValue maximum;
    private final PlainValue decimals;
    private final int itemcount;

    @XmlElementWrapper(name = "dataset_items")
    @XmlElement(name = "dataset_item")
    private final List<Item> items = new ArrayList<>();

    @XmlElement(name = "number_of_items")
    private final int numberOfItems;

    /** For JAXB. */
    DatasetEntry() {
        this("", new Range("0", "0", 0), List.of());
    }

    /** @param values the n-th value of each dataset belongs to the n-th variant */
    public DatasetEntry(String name, Range range, List<String> values) {
        this.name = new PlainValue(name);
        this.minimum = new PlainValue(range.minimum);
        this.maximum = new PlainValue(range.maximum);
        this.decimals = new PlainValue(String.valueOf(range.decimals));
        this.itemcount = values.size();
        this.numberOfItems = values.size();
        values.forEach(value -> items.add(new Item(items.size() + 1, value)));
    }

    /** Where Moodle would take further values from, should a teacher ask it for some. */
    public record Range(String minimum, String maximum, int decimals) {}

    /** {@code <dataset_item>}. */
    @XmlType(name = "dataset-item")
    public static final class Item {

        private final int number;
        private final String value;

        /** For JAXB. */
        Item() {
            this(1, "0");
        }

        Item(int number, String value) {
            this.number = number;
            this.value = value;
        }
    }
}
