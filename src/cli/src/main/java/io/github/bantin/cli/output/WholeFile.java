package io.github.bantin.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that appears under its name when it is complete, and not before.
 *
 * <p>Bytes go to a file beside it, which takes its place in one step on {@link #commit()} and is deleted if that never
 * comes, also when the run is interrupted. A file that is replaced hands its permissions on, and a symbolic link goes
 * on pointing to it. Devices and named pipes are written to as they are.
 */
public final class WholeFile implements Destination {
    private final String name;
    private final Path file;
    private final Path unfinished;
    private final NamedOutput out;
    private final Thread onInterrupt;
    private boolean done;

    private WholeFile(String name, Path file, Path unfinished, NamedOutput out) {
        this.name = name;
        this.file = file;
        this.unfinished = unfinished;
        this.out = out;
        this.onInterrupt = new Thread(() -> delete(unfinished), "bantin-delete-unfinished");
        Runtime.getRuntime().addShutdownHook(onInterrupt);
    }

    /**
     * Opens a file for writing.
     *
     * @param name its path as the user gave it
     * @return where to write
     * @throws OutputException if it cannot be written
     */
    public static Destination open(String name) throws OutputException {
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw new OutputException(name, "is a directory");
            }
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                return new OpenStream(new NamedOutput(name, Files.newOutputStream(path, StandardOpenOption.WRITE)));
            }
            Path file = (Files.exists(path) ? path.toRealPath() : path.toAbsolutePath()).normalize();
            Path unfinished = file.resolveSibling(".bantin-" + UUID.randomUUID() + ".tmp");
            OutputStream out = Files.newOutputStream(unfinished, StandardOpenOption.CREATE_NEW);
            return new WholeFile(name, file, unfinished, new NamedOutput(name, out));
        } catch (InvalidPathException e) {
            throw new OutputException(name, "no name for a file");
        } catch (OutputException e) {
            throw e;
        } catch (IOException e) {
            throw new OutputException(name, e);
        }
    }

    @Override
    public OutputStream stream() {
        return out;
    }

    @Override
    public void commit() throws IOException {
        out.close();
        try {
            keepPermissions();
            move();
        } catch (IOException e) {
            throw new OutputException(name, e);
        }
        done = true;
    }

    @Override
    public void close() {
        if (!done) {
            try {
                out.close();
            } catch (IOException e) {
                // What was written is given up in any case.
            }
            delete(unfinished);
        }
        try {
            Runtime.getRuntime().removeShutdownHook(onInterrupt);
        } catch (IllegalStateException e) {
            // The machine is going down and has begun the hook.
        }
    }

    private void move() throws IOException {
        try {
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void keepPermissions() throws IOException {
        @Nullable PosixFileAttributeView view = Files.getFileAttributeView(unfinished, PosixFileAttributeView.class);
        if (view != null && Files.exists(file)) {
            try {
                view.setPermissions(Files.getPosixFilePermissions(file));
            } catch (FileSystemException e) {
                // A file system that has permissions but does not let them be set: the new file keeps its own.
            }
        }
    }

    private static void delete(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            // Nothing is left to be done; the file's name says what it is.
        }
    }
}
