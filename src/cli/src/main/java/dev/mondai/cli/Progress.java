package dev.mondai.cli;

import java.io.PrintStream;
import java.util.concurrent.TimeUnit;

/** Shows on a terminal how far a long conversion is; silent elsewhere. */
final class Progress {

    private static final long FIRST = TimeUnit.SECONDS.toNanos(1);
    private static final long INTERVAL = TimeUnit.MILLISECONDS.toNanos(250);
    private static final String ERASE_LINE = "\r\u001B[K";

    private final boolean terminal;
    private final PrintStream err;
    private final Messages messages;
    private long next = System.nanoTime() + FIRST;
    private boolean shown;

    Progress(Console console) {
        this.terminal = console.terminal();
        this.err = console.err();
        this.messages = new Messages(console.locale());
    }

    /** Told after each question. */
    void show(int questions) {
        if (!terminal || System.nanoTime() < next) {
            return;
        }
        next = System.nanoTime() + INTERVAL;
        shown = true;
        err.print(ERASE_LINE + messages.text("progress", questions));
        err.flush();
    }

    /** Leaves the line as it was. */
    void clear() {
        if (shown) {
            err.print(ERASE_LINE);
            err.flush();
        }
    }
}
