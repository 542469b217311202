package dev.mondai.xml;

import java.util.Set;
import java.util.function.Predicate;

/** How an {@link XmlTextWriter} writes elements, told by their local names. */
record XmlLayout(Set<String> cdata, Set<String> markup, Predicate<String> indented, String indentation) {}
