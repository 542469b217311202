package dev.mondai.exporter.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Where a gap is.
 *
 * @param number from 0, in the order of the answers
 * @param width of a field, in characters
 * @param weight its part of the points, relative to the others'
 */
record GapPlace(Item item, int number, int width, BigDecimal weight) {

    /** How the learner knows it. */
    String name() {
        return item.words().of("gap", number + 1);
    }

    Accepted accepted() {
        return new Accepted(item.words());
    }

    String field(String kind) {
        return Field.of(
                kind, "size", Integer.toString(width), "data-gap", Integer.toString(number), "aria-label", name());
    }

    /** What is said about each of some answers, by the key that the scripts know it by. */
    <T> List<Remark> remarks(List<T> answers, BiFunction<String, T, Remark> remark) {
        List<Remark> remarks = new ArrayList<>();
        for (T answer : answers) {
            remarks.add(remark.apply("g" + number + "a" + remarks.size(), answer));
        }
        return remarks;
    }

    /** Several answers in one line, as markup. */
    String joined(List<String> answers) {
        return HtmlOutput.escaped(String.join(" / ", answers));
    }

    void data(KeyJson json, String kind) {
        json.text("kind", kind).number("weight", weight);
    }
}
