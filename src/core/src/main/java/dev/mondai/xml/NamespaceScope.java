package dev.mondai.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;
import org.jspecify.annotations.Nullable;

/** The prefixes that are bound at the present place of a document. */
final class NamespaceScope implements NamespaceContext {

    private final Deque<Map<String, String>> scopes = new ArrayDeque<>();

    NamespaceScope() {
        enter();
        bind(XMLConstants.XML_NS_PREFIX, XMLConstants.XML_NS_URI);
    }

    /** An element begins. */
    void enter() {
        scopes.push(Map.of());
    }

    /** The element that began last ends, and its bindings with it. */
    void leave() {
        scopes.pop();
    }

    void bind(String prefix, String uri) {
        Map<String, String> bindings = new HashMap<>(scopes.pop());
        bindings.put(prefix, uri);
        scopes.push(bindings);
    }

    @Override
    public String getNamespaceURI(String prefix) {
        for (Map<String, String> bindings : scopes) {
            String uri = bindings.get(prefix);
            if (uri != null) {
                return uri;
            }
        }
        return XMLConstants.NULL_NS_URI;
    }

    @Override
    public @Nullable String getPrefix(String uri) {
        Iterator<String> prefixes = getPrefixes(uri);
        return prefixes.hasNext() ? prefixes.next() : null;
    }

    /** A binding that an inner element hides is none. */
    @Override
    public Iterator<String> getPrefixes(String uri) {
        List<String> prefixes = new ArrayList<>();
        for (Map<String, String> bindings : scopes) {
            bindings.forEach((prefix, bound) -> {
                if (bound.equals(uri) && getNamespaceURI(prefix).equals(uri) && !prefixes.contains(prefix)) {
                    prefixes.add(prefix);
                }
            });
        }
        return prefixes.iterator();
    }
}
