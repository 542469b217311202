package dev.mondai.convert;

import dev.mondai.convert.ConversionResult.Loss;
import dev.mondai.convert.ConversionResult.ToldLoss;
import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.DiagnosticSink;
import dev.mondai.diagnostic.LocalText;
import dev.mondai.diagnostic.Severity;
import dev.mondai.model.Question;
import dev.mondai.model.QuestionGroup;
import dev.mondai.model.QuestionInfo;
import dev.mondai.model.VariantsQuestion;
import dev.mondai.spi.ExportCode;
import dev.mondai.spi.Feature;
import dev.mondai.spi.FeatureCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells what questions lose in one target, and counts it. All that an exporter reports goes through here, so that nothing
 * which it says of a question is missing from the counts, whatever its code.
 */
final class Losses implements DiagnosticSink {

    private final String target;
    private final DiagnosticSink diagnostics;
    private final int toldInFull;
    private final Map<LocalText, Integer> counts = new LinkedHashMap<>();
    private final List<ToldLoss> told = new ArrayList<>();
    private final Set<Of> ofThisQuestion = new HashSet<>();
    private @Nullable Question thisQuestion;

    /** A feature of a question, or of a member of it. */
    private record Of(String id, LocalText feature) {}

    /** @param toldInFull how many questions are named for each feature; the sum counts them all */
    Losses(String target, DiagnosticSink diagnostics, int toldInFull) {
        this.target = target;
        this.diagnostics = diagnostics;
        this.toldInFull = toldInFull;
    }

    /** From now on, what is reported with a place is about this question; null where it is about none. */
    void about(@Nullable Question question) {
        thisQuestion = question;
        ofThisQuestion.clear();
    }

    /** Tells it, where it is the first time for this question. */
    void tell(QuestionInfo question, LocalText feature, LocalText instead) {
        if (ofThisQuestion.add(new Of(question.id(), feature)) && count(feature) <= toldInFull) {
            tell(ExportCode.FEATURE_LOST, question, feature, instead);
        }
    }

    /** Tells that the target does not get a question at all. */
    void refuse(QuestionInfo question, LocalText kind, LocalText instead) {
        tell(ExportCode.KIND_UNSUPPORTED, question, kind, instead);
    }

    private void tell(ExportCode code, QuestionInfo question, LocalText what, LocalText instead) {
        Diagnostic diagnostic = Diagnostic.at(question.source(), code, target, question.name(), what, instead);
        told.add(new ToldLoss(target, question.name(), what, diagnostic));
        diagnostics.report(diagnostic);
    }

    /** Passes on what an exporter has to tell in its own words, and counts it where it is about a question. */
    @Override
    public void report(Diagnostic diagnostic) {
        if (thisQuestion != null && diagnostic.location() != null) {
            QuestionInfo question = subject(thisQuestion, diagnostic).info();
            LocalText feature = feature(diagnostic);
            told.add(new ToldLoss(target, question.name(), feature, diagnostic));
            // What is an error is counted among what is left out.
            if (diagnostic.severity() != Severity.ERROR && ofThisQuestion.add(new Of(question.id(), feature))) {
                count(feature);
            }
        }
        diagnostics.report(diagnostic);
    }

    private int count(LocalText feature) {
        return counts.merge(feature, 1, Integer::sum);
    }

    /** The member that stands where the diagnostic points to, else the question as a whole. */
    private static Question subject(Question whole, Diagnostic diagnostic) {
        return parts(whole)
                .filter(part -> part.info().source().equals(diagnostic.location()))
                .findFirst()
                .orElse(whole);
    }

    private static Stream<Question> parts(Question question) {
        List<? extends Question> parts = question instanceof QuestionGroup group
                ? group.members()
                : question instanceof VariantsQuestion variants ? variants.variants() : List.of();
        return Stream.concat(parts.stream().flatMap(Losses::parts), Stream.of(question));
    }

    private static LocalText feature(Diagnostic diagnostic) {
        Feature feature = diagnostic.code() instanceof FeatureCode code ? code.feature() : null;
        if (feature != null) {
            return feature.text();
        }
        String key = diagnostic.severity() == Severity.ERROR ? "whole-question" : "something-else";
        return new LocalText(Feature.class, "Words", key);
    }

    /** How many questions lose what. */
    List<Loss> sums() {
        return counts.entrySet().stream()
                .map(count -> new Loss(target, count.getKey(), count.getValue()))
                .toList();
    }

    /** What has been told in full, in the order in which it was. */
    List<ToldLoss> told() {
        return told;
    }
}
