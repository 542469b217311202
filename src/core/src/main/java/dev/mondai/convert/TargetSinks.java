package dev.mondai.convert;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The open sinks of one bank, closed together, each even where another cannot be closed. */
final class TargetSinks implements AutoCloseable {

    private final List<TargetSink> open = new ArrayList<>();

    void add(TargetSink sink) {
        open.add(sink);
    }

    List<TargetSink> all() {
        return List.copyOf(open);
    }

    @Override
    public void close() throws IOException {
        List<IOException> failures = new ArrayList<>();
        for (TargetSink sink : open) {
            try {
                sink.close();
            } catch (IOException e) {
                failures.add(e);
            }
        }
        if (!failures.isEmpty()) {
            IOException first = failures.get(0);
            failures.stream().skip(1).forEach(first::addSuppressed);
            throw first;
        }
    }
}
