package dev.mondai.input.markdown;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.DiagnosticSink;
import dev.mondai.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * The front matter of a document in another layout, or with several fields of which nothing is known here. It is mostly meant for
 * another program, such as the one that makes a web site of it: what does not fit here is left out with a warning, and spoils
 * no question.
 */
final class OthersFrontMatter {

    private OthersFrontMatter() {}

    /** Whether front matter holds fields of another program: a single unknown one may be mistyped. */
    static boolean is(List<Diagnostic> told) {
        return told.stream()
                        .filter(diagnostic -> diagnostic.code() == MarkdownCode.FIELD_UNKNOWN)
                        .count()
                > 1;
    }

    /**
     * The fields whose values fit.
     *
     * @param told what was said of the front matter when it was read
     */
    static Fields fitting(FrontMatter frontMatter, List<Diagnostic> told, DiagnosticSink diagnostics) {
        Fields fields = frontMatter.fields();
        List<Diagnostic> all = new ArrayList<>(told);
        QuestionFields values = new QuestionFields(Fields.NONE, fields, all::add);
        values.points();
        values.shuffle();
        values.scoring();
        values.language();
        Fields fitting = fields;
        for (Diagnostic diagnostic : all) {
            if (diagnostic.severity() == Severity.ERROR) {
                String unused = Quotation.of(textOf(diagnostic, frontMatter));
                diagnostics.report(Diagnostic.at(diagnostic.location(), MarkdownCode.FRONT_MATTER_UNUSED, unused));
                fitting = fitting.withoutThatAt(diagnostic.location());
            } else {
                diagnostics.report(diagnostic);
            }
        }
        return fitting;
    }

    /** All of it where it is no YAML, else the line of the field. */
    private static String textOf(Diagnostic diagnostic, FrontMatter frontMatter) {
        return diagnostic.code() == MarkdownCode.YAML_INVALID || diagnostic.location() == null
                ? frontMatter.yaml()
                : diagnostic.location().sourceLine();
    }
}
