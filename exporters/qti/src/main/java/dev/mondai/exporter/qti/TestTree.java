package dev.mondai.exporter.qti;

import dev.mondai.exporter.qti.schema.AssessmentTest;
import dev.mondai.exporter.qti.schema.AssessmentTest.ItemRef;
import dev.mondai.exporter.qti.schema.AssessmentTest.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The items of a package by category, kept as identifiers alone, and the test that lists them. */
final class TestTree {

    private final Category top = new Category();
    private final List<String> identifiers = new ArrayList<>();

    /** A category with what is directly in it. */
    private static final class Category {
        private final Map<String, Category> children = new LinkedHashMap<>();
        private final List<String> items = new ArrayList<>();
    }

    void add(List<String> path, String identifier) {
        Category category = top;
        for (String step : path) {
            category = category.children.computeIfAbsent(step, name -> new Category());
        }
        category.items.add(identifier);
        identifiers.add(identifier);
    }

    /** All items in the order of the bank. */
    List<String> identifiers() {
        return identifiers;
    }

    AssessmentTest test(String identifier, String title) {
        List<Section> sections = new ArrayList<>();
        top.children.forEach((name, category) -> sections.add(section(name, category, "s" + (sections.size() + 1))));
        if (!top.items.isEmpty() || sections.isEmpty()) {
            sections.add(new Section("s0", title, List.of(), references(top.items)));
        }
        return new AssessmentTest(identifier, title, sections);
    }

    /** A section's identifier says its place in the tree: {@code s1-2}. */
    private static Section section(String title, Category category, String identifier) {
        List<Section> inner = new ArrayList<>();
        category.children.forEach(
                (name, child) -> inner.add(section(name, child, identifier + "-" + (inner.size() + 1))));
        return new Section(identifier, title, inner, references(category.items));
    }

    private static List<ItemRef> references(List<String> items) {
        return items.stream()
                .map(item -> new ItemRef(item, "../" + PackageSink.itemPath(item)))
                .toList();
    }
}
