package dev.mondai.input.markdown.syntax;

import dev.mondai.diagnostic.DiagnosticCode;
import dev.mondai.diagnostic.Severity;

/** What can be said about the Markdown of a rich text. */
public enum SyntaxCode implements DiagnosticCode {
    /** There is no such file. */
    MEDIA_MISSING(Severity.ERROR, false),
    /** The file lies outside the bank's root, perhaps by a symbolic link. */
    MEDIA_OUTSIDE_ROOT(Severity.ERROR, false),
    /** The file's first bytes are not those of a picture that targets show. */
    MEDIA_TYPE(Severity.ERROR, false),
    /** The file should be SVG, and is none that can be read; arguments: the address, line and column. */
    MEDIA_SVG(Severity.ERROR, false),
    /** The file is SVG of a size that is not read. */
    MEDIA_SVG_SIZE(Severity.ERROR, false),
    /** Parts of an SVG that could run code or fetch from elsewhere are left out; arguments: the file, and what they are. */
    MEDIA_CLEANED(Severity.WARNING),
    /** The content is not what name or media type say; arguments: the address, what they say, what there is. */
    MEDIA_CONTRADICTION(Severity.ERROR, false),
    /** Several files have the name that the address is; arguments: the address, the files. */
    MEDIA_AMBIGUOUS(Severity.ERROR, false),
    /** What stands in a {@code data:} address cannot be decoded. */
    MEDIA_DATA(Severity.ERROR, false),
    /** What stands in a {@code data:} address is of a size that is not read. */
    MEDIA_DATA_SIZE(Severity.ERROR, false),
    /** The address is neither a file's nor one of the web. */
    MEDIA_ADDRESS(Severity.ERROR, false),
    /** The image is on the web and stays there. */
    MEDIA_REMOTE(Severity.WARNING),
    /** An attribute of an image has no place in the rich text. */
    MEDIA_ATTRIBUTE(Severity.WARNING),
    /** The link's address could run code. */
    LINK_DROPPED(Severity.WARNING),
    /** HTML that is not allowed, or a tag without its partner. */
    HTML_DROPPED(Severity.WARNING),
    /** An attribute goes, and its element stays; argument: the element with this attribute. */
    HTML_ATTRIBUTE(Severity.WARNING),
    /** A subscript or superscript as other tools write it, which is none; argument: what is written. */
    SCRIPT_MARKS(Severity.WARNING),
    /** A row of a table has more cells than its header; argument: what they hold. */
    CELLS_DROPPED(Severity.WARNING),
    /** A footnote in a footnote stays text. */
    FOOTNOTE_NESTED(Severity.WARNING),
    /** A footnote that nothing refers to, so that it is shown nowhere. */
    FOOTNOTE_UNUSED(Severity.WARNING),
    /** A link's definition that nothing refers to, so that it is shown nowhere; argument: its label. */
    DEFINITION_UNUSED(Severity.WARNING),
    /** A gap that stays text, since it stands in a footnote or in HTML; argument: the gap. */
    GAP_WITHIN(Severity.WARNING),
    /** A comment, script or the like without an end, which takes all that follows; arguments: its start, its end. */
    HTML_UNCLOSED(Severity.ERROR),
    /** A fenced code block without an end, which takes all that follows for code. */
    CODE_UNCLOSED(Severity.WARNING);

    private final Severity severity;
    private final boolean spoils;

    SyntaxCode(Severity severity) {
        this(severity, severity == Severity.ERROR);
    }

    SyntaxCode(Severity severity, boolean spoils) {
        this.severity = severity;
        this.spoils = spoils;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    /** A question without its picture is still a question: see {@link Conversion#mediaOrText}. */
    @Override
    public boolean spoils() {
        return spoils;
    }
}
