package dev.mondai.exporter.qti;

import dev.mondai.model.ChoiceQuestion;
import dev.mondai.model.QuestionInfo;
import dev.mondai.text.RichText;
import dev.mondai.text.XhtmlWriter;

/** The texts of items as XHTML that one version of QTI takes. */
final class ItemTexts {

    private static final String MATH = "<span class=\"math ";

    private final HtmlVocabulary vocabulary;
    private final XhtmlWriter writer;
    private final Losses losses;

    /**
     * Texts of a package.
     *
     * @param media gets the files that are shown and played; their addresses are relative to the items' folder
     */
    ItemTexts(HtmlVocabulary vocabulary, MediaFolder media, Losses losses) {
        this.vocabulary = vocabulary;
        this.losses = losses;
        this.writer = XhtmlWriter.builder()
                .mediaAddress(source -> media.address(source, "../"))
                .objects(!vocabulary.allowed().contains("audio"))
                .mathSpans(true)
                .build();
    }

    /** All blocks of a text. */
    String blocks(RichText text, QuestionInfo question) {
        return filtered(writer.write(text), question);
    }

    /** A text without {@code <p>} where it is a single paragraph. */
    String inline(RichText text, QuestionInfo question) {
        return filtered(writer.inline(text), question);
    }

    /** What is said after an answer whatever it was: the explanation, then the sources. */
    static RichText afterwards(ChoiceQuestion question) {
        return question.generalFeedback().then(question.info().references());
    }

    private String filtered(String xhtml, QuestionInfo question) {
        if (xhtml.contains(MATH)) {
            losses.add(QtiCode.MATH_AS_TEX, question);
        }
        return HtmlFilter.filter(xhtml, vocabulary, lost -> losses.add(QtiCode.MARKUP_CHANGED, lost, question));
    }
}
