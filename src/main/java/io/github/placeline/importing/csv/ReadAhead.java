package io.github.placeline.importing.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.Reader;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/// Parses a CSV text on a thread of its own, a few blocks of rows ahead of whoever reads them:
/// finding the cells takes as long as understanding them, and most computers have two cores.
final class ReadAhead implements AutoCloseable {

    private static final int BLOCKS = 4;

    /// Stands for the end of the text, good or bad.
    private static final RowBlock END = new RowBlock();

    private final BlockingQueue<RowBlock> free = new ArrayBlockingQueue<>(BLOCKS);
    private final BlockingQueue<RowBlock> filled = new ArrayBlockingQueue<>(BLOCKS + 1);
    private final CsvReader<RowBlock> reader;
    private final CsvRows parsed;
    private final FutureTask<Boolean> parsing;
    private final Thread thread;
    private boolean ended;

    ReadAhead(Reader characters) {
        for (int block = 1; block < BLOCKS; block++) free.add(new RowBlock());
        RowBlock first = new RowBlock();
        parsed = new CsvRows(first);
        reader = parsed.read(characters);
        parsing = new FutureTask<>(() -> parse(first));
        thread = Thread.ofPlatform().daemon().name("csv").start(this::run);
    }

    private void run() {
        parsing.run();
        filled.add(END);
    }

    private boolean parse(RowBlock first) throws InterruptedException {
        RowBlock block = first;
        try {
            CloseableIterator<RowBlock> rows = reader.iterator();
            while (rows.hasNext()) {
                rows.next();
                block.end();
                if (!block.isFull()) continue;
                RowBlock full = block;
                block = free.take();
                block.clear();
                parsed.into(block);
                filled.add(full);
            }
            return true;
        } finally {
            filled.add(block);
        }
    }

    /// The next rows; null after the last.
    ///
    /// @param done rows handed out before, that nobody looks at any more
    /// @throws de.siegmar.fastcsv.reader.CsvParseException when the text is no CSV from here on
    /// @throws java.io.UncheckedIOException when it cannot be read further
    @Nullable RowBlock next(@Nullable RowBlock done) {
        if (ended) return null;
        if (done != null) free.add(done);
        try {
            RowBlock block = filled.take();
            if (block != END) return block;
            ended = true;
            parsing.get();
            return null;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw cancelled(stopped);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) throw cause;
            throw new IllegalStateException(failed);
        }
    }

    private static CancellationException cancelled(InterruptedException stopped) {
        CancellationException cancelled = new CancellationException("stopped while reading");
        cancelled.initCause(stopped);
        return cancelled;
    }

    /// The line on which the last row begun starts. To be asked after the end only.
    long line() {
        return parsed.line();
    }

    @Override
    public void close() throws IOException {
        thread.interrupt();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException _) {
                interrupted = true;
            }
        }
        if (interrupted) Thread.currentThread().interrupt();
        reader.close();
    }
}
