package dev.mondai.exporter.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The style sheets and scripts of a page, joined from their files in {@code page/}, and the policy that admits them. */
final class PageProgram {

    private static final List<String> STYLES =
            List.of("colours.css", "frame.css", "text.css", "question.css", "controls.css", "result.css", "print.css");

    /** In an order in which each uses only what stands before it. */
    private static final List<String> SCRIPTS = List.of(
            "page.js",
            "typed.js",
            "scoring.js",
            "order.js",
            "controls.js",
            "feedback.js",
            "attempt.js",
            "pick.js",
            "bar.js",
            "print.js",
            "start.js");

    private PageProgram() {}

    static String style() {
        return "\n" + joined(STYLES);
    }

    /** One function, so that the scripts' names are no names of the page. */
    static String script() {
        return "\n(() => {\n\"use strict\";\n" + joined(SCRIPTS) + "})();\n";
    }

    /**
     * Nothing is loaded and no form is sent; only this very script runs, and only styles and images of the page itself
     * are used (Content Security Policy Level 3, sections 6.1 and 8.4).
     */
    static String policy(String script) {
        return "default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; media-src data:; "
                + "style-src 'unsafe-inline'; script-src 'sha256-" + hash(script) + "'";
    }

    private static String joined(List<String> names) {
        return names.stream().map(PageProgram::file).collect(Collectors.joining("\n"));
    }

    private static String file(String name) {
        try (InputStream bytes = PageProgram.class.getResourceAsStream("page/" + name)) {
            return new String(Objects.requireNonNull(bytes, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
