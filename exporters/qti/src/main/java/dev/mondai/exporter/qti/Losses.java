package dev.mondai.exporter.qti;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.DiagnosticSink;
import dev.mondai.model.QuestionInfo;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Counts what a target cannot carry, and tells each thing once a bank, with the first question that it concerns. */
final class Losses {

    private final String target;
    private final Map<Key, Count> counts = new LinkedHashMap<>();

    Losses(String target) {
        this.target = target;
    }

    /** Counts a question; a second time for the same thing changes nothing. */
    void add(QtiCode code, QuestionInfo question) {
        add(code, "", question);
    }

    /** Counts a question for one of several things of a code. */
    void add(QtiCode code, String detail, QuestionInfo question) {
        counts.computeIfAbsent(new Key(code, detail), key -> new Count(question))
                .add(question);
    }

    void report(DiagnosticSink sink) {
        counts.forEach((key, count) -> sink.report(Diagnostic.at(
                count.first.source(),
                key.code,
                Stream.of(target, count.questions, count.first.name(), key.detail)
                        .toArray())));
    }

    private record Key(QtiCode code, String detail) {}

    private static final class Count {

        private final QuestionInfo first;
        private QuestionInfo last;
        private int questions = 1;

        Count(QuestionInfo first) {
            this.first = first;
            this.last = first;
        }

        void add(QuestionInfo question) {
            if (question != last) {
                questions++;
                last = question;
            }
        }
    }
}
