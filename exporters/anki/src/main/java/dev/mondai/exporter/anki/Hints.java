package dev.mondai.exporter.anki;

import dev.mondai.text.RichText;
import java.util.List;

/** Hints that are revealed one by one, without a script: each opens within the one before it. */
final class Hints {

    private static final String NEXT = "\n<details class=\"hint next tappable\"><summary class=\"tappable\"></summary>";

    private Hints() {}

    /** The first hint, with the others folded behind it; the template folds the first. */
    static String html(List<RichText> hints, CardHtml html) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < hints.size(); i++) {
            out.append(i == 0 ? "" : NEXT).append(html.blocks(hints.get(i), "h" + i + "-"));
        }
        return out.append("</details>".repeat(Math.max(0, hints.size() - 1))).toString();
    }
}
