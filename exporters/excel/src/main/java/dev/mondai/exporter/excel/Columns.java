package dev.mondai.exporter.excel;

import dev.mondai.table.TableColumn;

/** The columns of the sheet {@code Questions}: those that every table has, then two for each slot. */
final class Columns {

    private static final int FIXED = TableColumn.values().length;
    /** The widest that the column of a slot or of its feedback gets. */
    private static final int SLOT_CAP = 44;

    private Columns() {}

    static int content(int slot) {
        return FIXED + 2 * slot;
    }

    static int feedback(int slot) {
        return content(slot) + 1;
    }

    /** The header of any column. A slot is headed as what it mostly is. */
    static String title(int column) {
        if (column < FIXED) {
            return TableColumn.values()[column].title();
        }
        int number = (column - FIXED) / 2 + 1;
        return ((column - FIXED) % 2 == 0 ? "Choice " : "Feedback ") + number;
    }

    /** The widest that a column gets, in digits. */
    static int cap(int column) {
        return column < FIXED ? cap(TableColumn.values()[column]) : SLOT_CAP;
    }

    static int cap(TableColumn column) {
        return switch (column) {
            case ID, GROUP -> 26;
            case CATEGORY -> 24;
            case TYPE -> 18;
            case NAME, HINTS -> 36;
            case STEM -> 56;
            case KEY -> 24;
            case EXPLANATION -> 72;
            case POINTS -> 10;
            case TAGS -> 20;
            case DIFFICULTY -> 14;
            case SOURCE -> 28;
        };
    }
}
