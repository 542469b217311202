package dev.mondai.exporter.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page for golden files: without its styles and scripts, which are sources themselves, and with media as digests. */
public final class PageDump {

    private static final Pattern FRAME = Pattern.compile("<(style|script)>\n.*?</\\1>", Pattern.DOTALL);
    private static final Pattern POLICY_HASH = Pattern.compile("'sha256-[^']*'");
    private static final Pattern MEDIA = Pattern.compile("(data:[a-z]+/[^;]+;base64,)([A-Za-z0-9+/=]+)");

    private PageDump() {}

    public static String of(Path file) throws IOException {
        String page = FRAME.matcher(Files.readString(file)).replaceAll("<$1>…</$1>");
        return MEDIA.matcher(POLICY_HASH.matcher(page).replaceAll("'sha256-…'")).replaceAll(PageDump::digest);
    }

    private static String digest(MatchResult media) {
        String content = media.group(2);
        return Matcher.quoteReplacement(
                media.group(1) + content.length() + " characters, hash " + Integer.toHexString(content.hashCode()));
    }
}
