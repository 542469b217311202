package dev.mondai.spi;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The files of one bank.
 *
 * @param name the bank's name
 * @param root the folder that media may not leave and that names of files are relative to: the nearest ancestor with
 *     {@code mondai.yaml} or {@code .git}, else the input's folder; absolute
 * @param files in the order in which they are read, at least one
 */
public record BankSource(String name, Path root, List<SourceFile> files) {

    public BankSource {
        files = List.copyOf(files);
    }

    /**
     * A file of a bank.
     *
     * @param name the path below the root, with {@code /}; as given for standard input
     * @param path where it lies; for standard input, where its text was put
     * @param folders the sub-folders between the bank's folder and the file, which are categories; mostly empty
     * @param namedAlone whether the user named this file itself: then a file without a question is an error, else a note
     * @param base the folder that relative addresses in it start from; null where there is none (standard input)
     */
    public record SourceFile(
            String name,
            Path path,
            List<String> folders,
            boolean namedAlone,
            @Nullable Path base) {

        public SourceFile {
            folders = List.copyOf(folders);
        }
    }
}
