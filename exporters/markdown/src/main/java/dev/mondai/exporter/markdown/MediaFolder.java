package dev.mondai.exporter.markdown;

import dev.mondai.spi.ExportContext;
import dev.mondai.text.MediaFile;
import dev.mondai.text.MediaSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The folder beside the document that holds its media, each file once, under its own name as far as every file system and
 * every reader of Markdown takes that. Equal content under two names is one file.
 */
final class MediaFolder {

    private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{M}\\p{N}._-]+");
    private static final Pattern AT_BORDERS = Pattern.compile("^[._-]+|[._-]+$");
    private static final int LONGEST = 60;
    private static final int HASH = 8;

    private final ExportContext context;
    private final Path folder;
    private final Map<String, String> byContent = new HashMap<>();
    private final Map<String, String> contentOf = new HashMap<>();

    MediaFolder(ExportContext context, String suffix) {
        this.context = context;
        String name = String.valueOf(context.destination().getFileName());
        this.folder = context.destination()
                .resolveSibling(name.substring(0, name.length() - suffix.length()) + ".mondai.media");
    }

    /**
     * The source as the document names it; a file is copied where it is met first. A document in a stream has no place to have
     * a folder beside, and names files from the bank's root on.
     */
    MediaSource placed(MediaSource source) {
        return source instanceof MediaFile file && !context.isForStream() ? placed(file) : source;
    }

    private MediaFile placed(MediaFile file) {
        String known = byContent.get(file.sha256());
        String name = known == null ? copied(file) : known;
        return new MediaFile(
                folder.getFileName() + "/" + name, file.mediaType(), file.sha256(), file.size(), file.file());
    }

    private String copied(MediaFile file) {
        String name = freeName(file);
        byContent.put(file.sha256(), name);
        try (InputStream content = file.open()) {
            Files.copy(content, context.stage(folder.resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return name;
    }

    /** File systems that fold case and width must not mix two files. */
    private String freeName(MediaFile file) {
        String last = file.name().substring(file.name().lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        String stem = safe(dot < 0 ? last : last.substring(0, dot));
        String suffix = dot < 0 || safe(last.substring(dot + 1)).isEmpty()
                ? file.suffix()
                : "." + safe(last.substring(dot + 1));
        String plain = stem.isEmpty() ? file.contentName() : stem + suffix;
        String name = isFree(plain, file) ? plain : stem + "-" + file.sha256().substring(0, HASH) + suffix;
        contentOf.put(folded(name), file.sha256());
        return name;
    }

    private boolean isFree(String name, MediaFile file) {
        return contentOf.getOrDefault(folded(name), file.sha256()).equals(file.sha256());
    }

    private static String safe(String name) {
        String clean =
                UNSAFE.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceAll("-");
        String inner = AT_BORDERS.matcher(clean).replaceAll("");
        int end = inner.offsetByCodePoints(0, Math.min(LONGEST, inner.codePointCount(0, inner.length())));
        return AT_BORDERS.matcher(inner.substring(0, end)).replaceAll("");
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
