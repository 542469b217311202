package dev.mondai.exporter.moodle.schema;

import jakarta.xml.bind.annotation.XmlType;

/** {@code <question type="category">}: where all following questions go. */
@XmlType(name = "category")
public final class CategoryEntry extends QuizEntry {

    private final PlainValue category;

    /** For JAXB. */
    CategoryEntry() {
        this("");
    }

    /** @param path such as {@code $course$/top/A/B} */
    public CategoryEntry(String path) {
        super("category");
        category = new PlainValue(path);
    }
}
