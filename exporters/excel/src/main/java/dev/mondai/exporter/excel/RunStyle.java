package dev.mondai.exporter.excel;

/**
 * How a run of characters looks.
 *
 * @param script whether the run stands above or below the line
 */
record RunStyle(boolean bold, boolean italic, boolean strike, boolean code, Script script) {

    static final RunStyle PLAIN = new RunStyle(false, false, false, false, Script.NONE);

    /** Where a run stands; the names are the values of {@code ST_VerticalAlignRun} (ECMA-376 part 1, 22.9.2.17). */
    enum Script {
        NONE(""),
        SUBSCRIPT("subscript"),
        SUPERSCRIPT("superscript");

        private final String value;

        Script(String value) {
            this.value = value;
        }
    }

    RunStyle withBold() {
        return new RunStyle(true, italic, strike, code, script);
    }

    RunStyle withItalic() {
        return new RunStyle(bold, true, strike, code, script);
    }

    RunStyle withStrike() {
        return new RunStyle(bold, italic, true, code, script);
    }

    RunStyle withCode() {
        return new RunStyle(bold, italic, strike, true, script);
    }

    RunStyle withScript(Script newScript) {
        return new RunStyle(bold, italic, strike, code, newScript);
    }

    /**
     * The run's properties ({@code CT_RPrElt}, ECMA-376 part 1, 18.4.7), in the order in which Excel writes them; empty for
     * the cell's own font. A run with properties must name font and size: Excel takes nothing over from the cell.
     */
    String properties() {
        if (equals(PLAIN)) {
            return "";
        }
        return "<rPr>"
                + (bold ? "<b/>" : "")
                + (italic ? "<i/>" : "")
                + (strike ? "<strike/>" : "")
                + (script == Script.NONE ? "" : "<vertAlign val=\"" + script.value + "\"/>")
                + "<sz val=\"" + Fonts.SIZE + "\"/>"
                + (code ? Fonts.CODE_IN_RUN : Fonts.TEXT_IN_RUN)
                + "</rPr>";
    }
}
