package dev.mondai.xml;

/** An element whose end is still to be written. */
final class OpenElement {

    private final String name;
    private final boolean indented;
    private final Content content;
    private boolean hasText;
    private boolean hasChildren;

    /** What becomes of the text in an element. */
    enum Content {
        ESCAPED,
        CDATA,
        MARKUP
    }

    /**
     * @param name with its prefix
     * @param localName what the layout goes by
     */
    OpenElement(String name, String localName, XmlLayout layout) {
        this.name = name;
        this.indented = layout.indented().test(localName);
        this.content = layout.cdata().contains(localName)
                ? Content.CDATA
                : layout.markup().contains(localName) ? Content.MARKUP : Content.ESCAPED;
    }

    String name() {
        return name;
    }

    Content content() {
        return content;
    }

    void gotText() {
        hasText = true;
    }

    void gotChild() {
        hasChildren = true;
    }

    /** Whether a tag in it may be put on a line of its own: blanks beside text would change the text. */
    boolean mayBreakLine() {
        return indented && !hasText;
    }

    boolean mayBreakLineAtEnd() {
        return mayBreakLine() && hasChildren;
    }
}
