package dev.mondai.exporter.moodle.schema;

import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code <question type="essay">}: a text of one's own, or files, scored by a person. */
@XmlType(name = "essay")
public final class EssayEntry extends QuestionEntry {

    private final String responseformat;
    private final int responserequired;
    private final int responsefieldlines;
    private final int minwordlimit;
    private final int maxwordlimit;
    private final int attachments;
    private final int attachmentsrequired;
    private final int maxbytes = 0;
    private final String filetypeslist;
    private final @Nullable FormattedText graderinfo;
    private final @Nullable FormattedText responsetemplate;

    /** For JAXB. */
    EssayEntry() {
        this(Common.empty(), new Response(Format.EDITOR, 0, 0, 0, null), new Attachments(0, 0, ""), null);
    }

    /** @param graderinfo what only the person who scores sees; null for nothing */
    public EssayEntry(Common common, Response response, Attachments attachments, @Nullable FormattedText graderinfo) {
        super("essay", common);
        this.responseformat = response.format.value;
        this.responserequired = response.format == Format.NONE ? 0 : 1;
        this.responsefieldlines = response.lines;
        this.minwordlimit = response.minWords;
        this.maxwordlimit = response.maxWords;
        this.responsetemplate = response.template;
        this.attachments = attachments.allowed;
        this.attachmentsrequired = attachments.required;
        this.filetypeslist = attachments.fileTypes;
        this.graderinfo = graderinfo;
    }

    /** How learners write. */
    public enum Format {
        EDITOR("editor"),
        PLAIN("plain"),
        MONOSPACED("monospaced"),
        /** Not at all: they only attach files. */
        NONE("noinline");

        private final String value;

        Format(String value) {
            this.value = value;
        }
    }

    /**
     * The text that learners write.
     *
     * @param minWords 0 for no limit: an absent element becomes 0 in Moodle's next import of its own export
     * @param maxWords 0 for no limit
     * @param template what stands in the field at first, without files; null for nothing
     */
    public record Response(
            Format format,
            int lines,
            int minWords,
            int maxWords,
            @Nullable FormattedText template) {}

    /**
     * The files that learners attach.
     *
     * @param allowed how many at most, -1 for any number
     * @param required how many at least
     * @param fileTypes such as {@code .pdf,.docx}; empty for any
     */
    public record Attachments(int allowed, int required, String fileTypes) {}
}
