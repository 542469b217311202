package dev.mondai.exporter.excel;

/** The columns of the sheet {@code Questions} that every bank has, in their order. */
enum Column {
    ID("ID", 26),
    CATEGORY("Category", 24),
    TYPE("Type", 18),
    NAME("Name", 36),
    STEM("Stem", 56),
    KEY("Key", 12),
    EXPLANATION("Explanation", 72),
    HINTS("Hints", 36),
    POINTS("Points", 10),
    TAGS("Tags", 20),
    DIFFICULTY("Difficulty", 14),
    SOURCE("Source", 28);

    /** The widest that the column of a choice or of its feedback gets. */
    static final int CHOICE_CAP = 44;

    private final String title;
    private final int cap;

    Column(String title, int cap) {
        this.title = title;
        this.cap = cap;
    }

    String title() {
        return title;
    }

    /** The widest it gets, in digits. */
    int cap() {
        return cap;
    }

    static int choice(int index) {
        return values().length + 2 * index;
    }

    static int feedback(int index) {
        return choice(index) + 1;
    }

    /** The header of any column, those of choices included. */
    static String titleOf(int column) {
        int fixed = values().length;
        if (column < fixed) {
            return values()[column].title;
        }
        int number = (column - fixed) / 2 + 1;
        return ((column - fixed) % 2 == 0 ? "Choice " : "Feedback ") + number;
    }

    static int capOf(int column) {
        return column < values().length ? values()[column].cap : CHOICE_CAP;
    }
}
