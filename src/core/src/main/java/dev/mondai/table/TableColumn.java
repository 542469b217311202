package dev.mondai.table;

/** The columns that every table has, in their order. Their titles do not change, so that programs can rely on them. */
public enum TableColumn {
    ID("ID"),
    CATEGORY("Category"),
    TYPE("Type"),
    NAME("Name"),
    STEM("Stem"),
    KEY("Key"),
    EXPLANATION("Explanation"),
    HINTS("Hints"),
    POINTS("Points"),
    TAGS("Tags"),
    DIFFICULTY("Difficulty"),
    /** The id of the group or of the question in variants that the row belongs to. */
    GROUP("Group"),
    SOURCE("Source");

    private final String title;

    TableColumn(String title) {
        this.title = title;
    }

    /** The header. */
    public String title() {
        return title;
    }
}
