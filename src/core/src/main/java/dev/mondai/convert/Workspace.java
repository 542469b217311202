package dev.mondai.convert;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Hidden folders for what is not finished yet. They are deleted when the workspace is closed, and when the process is
 * told to stop.
 */
final class Workspace implements AutoCloseable {

    private static final String PREFIX = ".mondai-";

    private final Deque<Path> hiddenFolders = new ArrayDeque<>();
    private final Deque<Path> parents = new ArrayDeque<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Thread hook = new Thread(this::stop, "mondai-clean-up");
    private boolean stopped;

    Workspace() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** A new empty folder, on the file system of its parent, which is made where it does not exist. */
    Path newFolder(Path parent) throws IOException {
        lock.lock();
        try {
            checkRunning();
            makeFolders(parent);
            Path folder = Files.createTempDirectory(parent, PREFIX);
            hiddenFolders.push(folder);
            return folder;
        } finally {
            lock.unlock();
        }
    }

    /** Deletes a folder before its time. */
    void delete(Path folder) throws IOException {
        deleteTree(folder);
    }

    /** Does what must be done completely or not at all: a signal waits for its end. */
    void uninterrupted(Action action) throws IOException {
        lock.lock();
        try {
            checkRunning();
            action.run();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() throws IOException {
        lock.lock();
        try {
            deleteAll();
        } finally {
            lock.unlock();
        }
        if (!stopped) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }

    /** Makes the folders on the way to the parent, and remembers them: they go when they stay empty. */
    private void makeFolders(Path parent) throws IOException {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path folder = parent; folder != null && !Files.exists(folder); folder = folder.getParent()) {
            missing.push(folder);
        }
        for (Path folder : missing) {
            Files.createDirectory(folder);
            parents.push(folder);
        }
    }

    private void stop() {
        lock.lock();
        try {
            stopped = true;
            deleteAll();
        } catch (IOException e) {
            // The process ends, and nobody is left to be told but the user, who sees the hidden folder.
            stopped = true;
        } finally {
            lock.unlock();
        }
    }

    private void checkRunning() throws IOException {
        if (stopped) {
            throw new IOException("interrupted");
        }
    }

    private void deleteAll() throws IOException {
        while (!hiddenFolders.isEmpty()) {
            deleteTree(hiddenFolders.pop());
        }
        while (!parents.isEmpty()) {
            deleteIfEmpty(parents.pop());
        }
    }

    private static void deleteIfEmpty(Path folder) throws IOException {
        try (var children = Files.list(folder)) {
            if (children.findAny().isPresent()) {
                return;
            }
        }
        Files.delete(folder);
    }

    private static void deleteTree(Path folder) throws IOException {
        try {
            Files.walkFileTree(folder, new Deletion());
        } catch (NoSuchFileException e) {
            // Deleted by its user already, as a scratch folder may be: that is what was wanted.
            return;
        }
    }

    /** What may not be cut in two. */
    interface Action {
        void run() throws IOException;
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException exception) throws IOException {
            if (exception != null) {
                throw exception;
            }
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
